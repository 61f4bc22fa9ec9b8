package org.buranakan.platform.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Collectors;
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
final class RequiredProperties implements Part {
  private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

  private final IndexView index;

  RequiredProperties(IndexView index) {
    this.index = index;
  }

  @Override
  public void complete(OpenAPI api) {
    new Shapes(index).records(api.getComponents().getSchemas(), RequiredProperties::require);
  }

  private static void require(ClassInfo type, Schema schema) {
    var components = type.recordComponents();
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

  private static boolean isNullable(RecordComponentInfo component) {
    return component.type().hasAnnotation(NULLABLE);
  }

  private static boolean isShownAsNull(RecordComponentInfo component, ClassInfo type) {
    var included = type.field(component.name()).annotation(INCLUDE);
    return included != null && included.value().asEnum().equals("ALWAYS");
  }
}
