package org.buranakan.journey.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** A value for a schema: its example, or what is simplest. */
record Samples(Contract contract, Known known) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  JsonNode of(String name, JsonNode reference) {
    var schema = contract.resolve(reference);
    for (var given : List.of(reference.at("/examples/0"), schema.at("/examples/0"))) {
      if (!given.isMissingNode() && !isId(schema)) {
        return given;
      }
    }
    if (schema.has("enum")) {
      return schema.at("/enum/0");
    }
    return switch (type(schema)) {
      case "object" -> object(schema);
      case "array" -> JSON.arrayNode().add(of(name, schema.path("items")));
      case "integer" -> JSON.numberNode(schema.path("minimum").asInt(1));
      case "number" -> JSON.numberNode(schema.path("minimum").asDouble(1.5));
      case "boolean" -> JSON.booleanNode(true);
      default -> JSON.textNode(isId(schema) ? known.of(name) : "ทดสอบ");
    };
  }

  private static boolean isId(JsonNode schema) {
    return schema.path("format").asText().equals("uuid");
  }

  /** What may also be null is listed with its type. */
  private static String type(JsonNode schema) {
    var type = schema.path("type");
    return type.isArray() ? type.path(0).asText() : type.asText();
  }

  private JsonNode object(JsonNode schema) {
    var object = JSON.objectNode();
    for (var property : schema.path("properties").properties()) {
      object.set(property.getKey(), of(property.getKey(), property.getValue()));
    }
    return object;
  }
}
