package org.buranakan.journey.problems;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a contract says that requests are refused with a code, or with codes such as {@code
 * invalid.…}.
 *
 * @param operation empty if the contract says so of all operations
 */
record Mention(String code, int status, String operation) {
  private static final Pattern QUOTED = Pattern.compile("`([a-z0-9.…*-]+)`");

  static List<Mention> in(String service, JsonNode contract) {
    var mentions = new ArrayList<Mention>();
    for (var path : contract.path("paths")) {
      for (var operation : path) {
        var name = service + " " + operation.path("operationId").asText();
        for (var response : operation.path("responses").properties()) {
          if (response.getKey().compareTo("400") >= 0) {
            var status = Integer.parseInt(response.getKey());
            var common = contract.at(response.getValue().path("$ref").asText().substring(1));
            add(mentions, common, status, "");
            add(mentions, response.getValue(), status, name);
          }
        }
      }
    }
    return mentions;
  }

  private static void add(List<Mention> mentions, JsonNode response, int status, String operation) {
    QUOTED
        .matcher(response.path("description").asText())
        .results()
        .forEach(quoted -> mentions.add(new Mention(quoted.group(1), status, operation)));
  }

  boolean isOfMany() {
    return code.contains("…") || code.contains("*");
  }

  boolean covers(String other) {
    return isOfMany()
        ? other.matches(code.replace(".", "\\.").replaceAll("[…*]", ".+"))
        : code.equals(other);
  }
}
