package org.buranakan.platform.openapi;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * What a record always has is required in its schema: whatever is not {@code @Nullable}. Who
 * generates a client need not ask then whether it is there. (Nulls are left out, unless a record
 * says that it shows them.)
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RequiredProperties implements OASFilter {
  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
  private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

  private final IndexView index;

  public RequiredProperties(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    var schemas = api.getComponents().getSchemas();
    index.getKnownClasses().stream()
        .filter(it -> it.isRecord() && it.name().packagePrefix().startsWith("org.buranakan"))
        .forEach(it -> require(it, schemas));
  }

  private static void require(ClassInfo type, Map<String, Schema> schemas) {
    var schema = schemas.get(name(type));
    if (schema == null || schema.getProperties() == null) {
      return;
    }
    var components = type.recordComponents();
    var names = components.stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
    if (schema.getProperties().keySet().equals(names)) {
      schema.setRequired(
          components.stream()
              .filter(it -> !isNullable(it) || isShownAsNull(it, type))
              .map(RecordComponentInfo::name)
              .collect(Collectors.toList()));
      components.stream()
          .filter(it -> isNullable(it) && isShownAsNull(it, type))
          .map(it -> requireNonNull(schema.getProperties().get(it.name())))
          .filter(property -> !property.getType().contains(SchemaType.NULL))
          .forEach(property -> property.addType(SchemaType.NULL));
    }
  }

  private static boolean isNullable(RecordComponentInfo component) {
    return component.type().hasAnnotation(NULLABLE);
  }

  private static boolean isShownAsNull(RecordComponentInfo component, ClassInfo type) {
    var included = type.field(component.name()).annotation(INCLUDE);
    return included != null && included.value().asEnum().equals("ALWAYS");
  }

  private static String name(ClassInfo type) {
    var described = type.declaredAnnotation(SCHEMA);
    var given = described == null ? null : described.value("name");
    return given == null ? type.simpleName() : given.asString();
  }
}
