package org.buranakan.journey;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.buranakan.local.Keycloak;

/** The running realm, as its administrator sees and changes it. */
final class Realm {
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final String realms;
  private final String administrator;

  Realm(Keycloak keycloak) {
    realms = keycloak.url() + "/admin/realms/";
    administrator = keycloak.administratorToken();
  }

  /** Of a realm of its own. */
  String administratorToken() {
    return administrator;
  }

  JsonNode read(String path) throws IOException, InterruptedException {
    return read("buranakan", path);
  }

  /** Of Keycloak's own realm, in which its administrators are. */
  JsonNode master(String path) throws IOException, InterruptedException {
    return read("master", path);
  }

  private JsonNode read(String realm, String path) throws IOException, InterruptedException {
    var answer = call(realm, "GET", path, "");
    assertThat(answer.statusCode()).as(answer::body).isEqualTo(200);
    return json.readTree(answer.body());
  }

  HttpResponse<String> call(String method, String path, String body)
      throws IOException, InterruptedException {
    return call("buranakan", method, path, body);
  }

  private HttpResponse<String> call(String realm, String method, String path, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(realms + realm + path))
            .header("Authorization", "Bearer " + administrator)
            .header("Content-Type", "application/json")
            .method(method, ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}
