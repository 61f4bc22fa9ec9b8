package org.buranakan.platform.contract;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Describes operations, parameters, schemas and their properties by the Javadoc of the methods,
 * records and enums that they stand for.
 */
final class Descriptions implements Part {
  private final IndexView index;
  private final Operations operations;

  Descriptions(IndexView index, Operations operations) {
    this.index = index;
    this.operations = operations;
  }

  @Override
  public void complete(OpenAPI api) {
    operations.forEach(api, this::describe);
    var shapes = new Shapes(index);
    shapes.records(api.getComponents().getSchemas(), Descriptions::describeRecord);
    shapes.enums(api.getComponents().getSchemas(), Descriptions::describeEnum);
  }

  private void describe(Operation operation, MethodInfo method) {
    var doc = Javadoc.of(method);
    operation.summary(doc.title());
    if (!doc.body().isEmpty()) {
      operation.description(doc.body());
    }
    if (!doc.answer().isEmpty()) {
      operation
          .getResponses()
          .getAPIResponses()
          .forEach(
              (status, response) -> {
                if (status.startsWith("2")) {
                  response.description(doc.answer());
                }
              });
    }
    if (operation.getParameters() != null) {
      var descriptions = new HashMap<>(doc.params());
      method.parameters().stream()
          .filter(it -> it.hasAnnotation(BeanParam.class))
          .map(it -> index.getClassByName(it.type().name()))
          .forEach(filter -> descriptions.putAll(ofQuery(filter)));
      operation.getParameters().stream()
          .filter(it -> descriptions.containsKey(it.getName()))
          .forEach(it -> it.description(descriptions.get(it.getName())));
    }
  }

  /** What the components of a record say of the parameters that they are read from. */
  private static Map<String, String> ofQuery(ClassInfo filter) {
    var params = Javadoc.of(filter).params();
    var descriptions = new HashMap<String, String>();
    for (var component : filter.recordComponents()) {
      if (params.containsKey(component.name())) {
        descriptions.put(parameter(component), params.get(component.name()));
      }
    }
    return descriptions;
  }

  private static String parameter(RecordComponentInfo component) {
    var named = component.annotation(DotName.createSimple(QueryParam.class));
    return named == null ? component.name() : named.value().asString();
  }

  private static void describeRecord(ClassInfo type, Schema schema) {
    var doc = Javadoc.of(type);
    describe(schema, doc.text());
    schema.getProperties().forEach((name, it) -> describe(it, doc.params().getOrDefault(name, "")));
  }

  private static void describeEnum(ClassInfo type, Schema schema) {
    var doc = Javadoc.of(type);
    var constants =
        type.enumConstants().stream()
            .filter(it -> !doc.constants().getOrDefault(it.name(), "").isEmpty())
            .map(it -> "- `" + Shapes.value(it) + "`: " + doc.constants().get(it.name()))
            .collect(joining("\n"));
    describe(schema, constants.isEmpty() ? doc.text() : doc.text() + "\n\n" + constants);
  }

  private static void describe(Schema schema, String text) {
    if (!text.isEmpty()) {
      schema.description(text);
    }
  }
}
