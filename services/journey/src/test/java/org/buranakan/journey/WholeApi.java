package org.buranakan.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * An API as openapi-diff 2.1 sees all of it: it reads over the types of OpenAPI 3.1, and of what is
 * referred to from several places it compares the first one only. So this is OpenAPI 3.0, and
 * everything stands where it is used.
 */
final class WholeApi {
  /** What 3.0 does not know or means otherwise. */
  private static final Set<String> NEWER =
      Set.of(
          "const",
          "if",
          "contains",
          "prefixItems",
          "patternProperties",
          "dependentSchemas",
          "exclusiveMinimum",
          "exclusiveMaximum");

  private final JsonNode contract;

  private WholeApi(JsonNode contract) {
    this.contract = contract;
  }

  static String of(JsonNode contract) {
    var whole = (ObjectNode) new WholeApi(contract).whole(contract);
    if (whole.path("components") instanceof ObjectNode components) {
      components.retain("securitySchemes");
    }
    return whole.put("openapi", "3.0.3").toString();
  }

  private JsonNode whole(JsonNode part) {
    if (part.isArray()) {
      var list = JsonNodeFactory.instance.arrayNode();
      part.forEach(item -> list.add(whole(item)));
      return list;
    }
    if (!part.isObject()) {
      return part;
    }
    requireKnown(part);
    var object = JsonNodeFactory.instance.objectNode();
    for (var field : part.properties()) {
      switch (field.getKey()) {
        case "$ref", "example", "examples" -> {} // an example is not the API's own words
        case "properties" -> object.set("properties", each(field.getValue()));
        case "type" -> setType(object, field.getValue());
        default -> object.set(field.getKey(), whole(field.getValue()));
      }
    }
    if (part.path("$ref").isTextual()) {
      object.setAll((ObjectNode) whole(referred(part.path("$ref").asText())));
    }
    return object;
  }

  /** In 3.0, what may be null is said beside its one type. */
  private static void setType(ObjectNode object, JsonNode type) {
    if (!type.isArray()) {
      object.set("type", type);
      return;
    }
    for (var one : type) {
      if (one.asText().equals("null")) {
        object.put("nullable", true);
      } else if (object.has("type")) {
        throw new IllegalArgumentException("a choice of types would be read over");
      } else {
        object.set("type", one);
      }
    }
  }

  /** Properties may be called as they like. */
  private JsonNode each(JsonNode properties) {
    var object = JsonNodeFactory.instance.objectNode();
    properties.properties().forEach(it -> object.set(it.getKey(), whole(it.getValue())));
    return object;
  }

  private JsonNode referred(String reference) {
    var referred = contract.at(reference.substring(reference.indexOf('#') + 1));
    if (!reference.startsWith("#") || referred.isMissingNode()) {
      throw new IllegalArgumentException(reference + " is not in the document");
    }
    return referred;
  }

  private static void requireKnown(JsonNode part) {
    NEWER.stream()
        .filter(part::has)
        .findAny()
        .ifPresent(
            word -> {
              throw new IllegalArgumentException(word + " would be read over");
            });
  }
}
