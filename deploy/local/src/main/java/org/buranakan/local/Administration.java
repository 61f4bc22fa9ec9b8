package org.buranakan.local;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What an administrator does to a running realm. */
record Administration(String realm, String token, Path log) {
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  String idOfClient(String name) {
    var found = ID.matcher(call("GET", "/clients?clientId=" + name, "").body());
    if (!found.find()) {
      throw new PartFailed("Keycloak knows no client " + name, log);
    }
    return found.group(1);
  }

  void post(String path, String json) {
    var unused = call("POST", path, json);
  }

  void put(String path, String json) {
    var unused = call("PUT", path, json);
  }

  private HttpResponse<String> call(String method, String path, String json) {
    var request = Web.to(realm + path).header("Authorization", "Bearer " + token);
    var answer = Web.send(method, request, "application/json", json);
    if (answer.statusCode() >= 300) {
      throw new PartFailed("Keycloak refused " + method + " " + path + ": " + answer.body(), log);
    }
    return answer;
  }
}
