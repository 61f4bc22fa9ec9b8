package org.buranakan.journey.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operation is tried on, as far as authority asks.
 *
 * @param exists whether there is such a thing in the suite: where not, only roles can be told apart
 * @param isList whether it is of no province in particular, but shows what the caller may see
 * @param province null for the whole country
 * @param actor on whose behalf it is done; the facilitator if there is one
 * @param facilitator the actor that runs the track or session; null if it names none
 */
record Target(
    String path,
    @Nullable String body,
    boolean exists,
    boolean isList,
    @Nullable String province,
    String actor,
    @Nullable String facilitator) {
  private static final List<String> SPEAKERS = List.of("actorId", "proposerId", "reporterId");

  /** The document is missing where something new is made, or a list is read. */
  static Target of(Operation operation, JsonNode document, @Nullable JsonNode sample, Known known) {
    var facilitator = document.path("facilitatorId").asText(null);
    var actor =
        document.path("proposerId").asText(document.path("actorId").asText(known.of("actorId")));
    if (facilitator != null) {
      actor = facilitator;
    }
    var path = operation.path();
    for (var parameter : operation.parameters("path")) {
      var name = parameter.path("name").asText();
      var part =
          name.equals("commitmentId") ? document.at("/commitments/0/id") : text(document, name);
      path = path.replace("{" + name + "}", part.asText(known.of("unknown")));
    }
    if (operation.path().contains("{commitmentId}")) {
      actor = document.at("/commitments/0/actorId").asText(actor);
    }
    if (sample instanceof ObjectNode body) {
      for (var field : SPEAKERS) {
        if (body.has(field)) {
          body.put(field, actor);
        }
      }
      if (body.has("province")) {
        body.put("province", Matrix.HERE);
      }
    }
    var isNew = !operation.path().contains("{");
    var province =
        isNew ? JsonNodeFactory.instance.textNode(Matrix.HERE) : document.path("province");
    return new Target(
        path + query(operation),
        sample == null ? null : sample.toString(),
        isNew || !document.isEmpty(),
        isNew && sample == null && !query(operation).contains("province="),
        province.asText(null),
        actor,
        facilitator);
  }

  private static JsonNode text(JsonNode document, String name) {
    return document.has(name) ? document.path(name) : document.path("id");
  }

  /** With what is required, and the province where one can be asked for. */
  private static String query(Operation operation) {
    var query = new StringBuilder();
    for (var parameter : operation.parameters("query")) {
      var name = parameter.path("name").asText();
      if (name.equals("province")) {
        query.append("&province=" + Matrix.HERE);
      } else if (parameter.path("required").asBoolean()) {
        query.append("&" + name + "=" + parameter.path("example").asText());
      }
    }
    return query.isEmpty() ? "" : "?" + query.substring(1);
  }
}
