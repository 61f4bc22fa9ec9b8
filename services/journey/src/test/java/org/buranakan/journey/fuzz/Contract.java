package org.buranakan.journey.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The published OpenAPI document of a service, as an integrator's tools read it. */
final class Contract {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();
  private final JsonNode document;
  final String service;

  Contract(Path file) {
    service = file.getFileName().toString().replace(".yaml", "");
    try {
      document = new YAMLMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    document.at("/components/schemas").forEach(Contract::close);
  }

  /** An answer has no field that is not described. */
  private static void close(JsonNode schema) {
    if (schema.has("properties") && !schema.has("additionalProperties")) {
      ((ObjectNode) schema).put("additionalProperties", false);
    }
  }

  List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    for (var path : document.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          operations.add(
              new Operation(this, operation.getKey(), path.getKey(), operation.getValue()));
        }
      }
    }
    return operations;
  }

  /** What a reference stands for; everything else is what it is. */
  JsonNode resolve(JsonNode node) {
    var ref = node.path("$ref").asText();
    return ref.isEmpty() ? node : resolve(document.at(ref.substring(1)));
  }

  /** Why this is not what the schema says; empty if it is. */
  List<String> violations(JsonNode schema, String body) {
    return schemas.computeIfAbsent(schema, this::compiled).validate(body, InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  /** With all that it may refer to. */
  private Schema compiled(JsonNode schema) {
    var whole = (ObjectNode) schema.deepCopy();
    whole.set("components", document.path("components"));
    return registry.getSchema(whole);
  }
}
