package org.buranakan.journey.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a contract says of one operation. */
record Operation(Contract contract, String verb, String path, JsonNode node) {
  String method() {
    return verb.toUpperCase(Locale.ROOT);
  }

  /** Who may call it, and how far each role reaches; nobody is named where everybody may. */
  Map<String, String> scopes() {
    var scopes = new LinkedHashMap<String, String>();
    node.at("/x-authority/roles")
        .properties()
        .forEach(role -> scopes.put(role.getKey(), role.getValue().asText()));
    return scopes;
  }

  /** In the path, the query or the headers. */
  List<JsonNode> parameters(String in) {
    return StreamSupport.stream(node.path("parameters").spliterator(), false)
        .map(contract::resolve)
        .filter(parameter -> parameter.path("in").asText().equals(in))
        .toList();
  }

  /** The media type of what is sent; null if nothing is. */
  @Nullable String mediaType() {
    var types = content().fieldNames();
    return types.hasNext() ? types.next() : null;
  }

  JsonNode bodySchema() {
    return content().path(mediaType()).path("schema");
  }

  private JsonNode content() {
    return contract.resolve(node.path("requestBody")).path("content");
  }

  /** Why the contract does not allow this answer; null if it does. */
  @Nullable String refusal(int status, String type, String body) {
    var described = node.path("responses").path(Integer.toString(status));
    if (described.isMissingNode()) {
      return "this status is not described";
    }
    var content = contract.resolve(described).path("content");
    if (content.isEmpty()) {
      return body.isEmpty() ? null : "no body is described";
    }
    var media = content.path(type.replaceAll(";.*", ""));
    if (media.isMissingNode()) {
      return "the type '" + type + "' is not described";
    }
    if (!type.contains("json")) {
      return null;
    }
    var violations = contract.violations(media.path("schema"), body);
    return violations.isEmpty() ? null : violations.getFirst();
  }

  @Override
  public String toString() {
    return contract.service + " " + method() + " " + path;
  }
}
