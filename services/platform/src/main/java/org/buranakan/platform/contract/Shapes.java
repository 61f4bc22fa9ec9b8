package org.buranakan.platform.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** The records and enums of ours, beside the schemas that the contract has of them. */
final class Shapes {
  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

  private final IndexView index;

  Shapes(IndexView index) {
    this.index = index;
  }

  /** Visits each schema that was made of a record. */
  void records(Map<String, Schema> schemas, BiConsumer<ClassInfo, Schema> visit) {
    ours()
        .filter(ClassInfo::isRecord)
        .forEach(
            type ->
                named(type, schemas)
                    .filter(it -> it.getProperties() != null)
                    .filter(it -> it.getProperties().keySet().equals(components(type)))
                    .forEach(schema -> visit.accept(type, schema)));
  }

  /** Visits each schema that was made of an enum. */
  void enums(Map<String, Schema> schemas, BiConsumer<ClassInfo, Schema> visit) {
    ours()
        .filter(ClassInfo::isEnum)
        .forEach(
            type ->
                named(type, schemas)
                    .filter(it -> it.getEnumeration() != null)
                    .filter(it -> new HashSet<>(it.getEnumeration()).equals(values(type)))
                    .forEach(schema -> visit.accept(type, schema)));
  }

  private Stream<ClassInfo> ours() {
    return index.getKnownClasses().stream()
        .filter(it -> it.name().packagePrefix().startsWith("org.buranakan"));
  }

  /** A generic record has a schema for each type that it is used with, named after both. */
  private static Stream<Schema> named(ClassInfo type, Map<String, Schema> schemas) {
    var name = name(type);
    var isGeneric = !type.typeParameters().isEmpty();
    return schemas.entrySet().stream()
        .filter(it -> it.getKey().equals(name) || (isGeneric && it.getKey().startsWith(name)))
        .map(Map.Entry::getValue);
  }

  private static String name(ClassInfo type) {
    var described = type.declaredAnnotation(SCHEMA);
    var given = described == null ? null : described.value("name");
    return given == null ? type.simpleName() : given.asString();
  }

  private static Set<String> components(ClassInfo type) {
    return type.recordComponents().stream()
        .map(RecordComponentInfo::name)
        .collect(Collectors.toSet());
  }

  private static Set<Object> values(ClassInfo type) {
    return type.enumConstants().stream().map(Shapes::value).collect(Collectors.toSet());
  }

  /** How JSON writes a constant of an enum. */
  static String value(FieldInfo constant) {
    var written = constant.declaredAnnotation(DotName.createSimple(JsonProperty.class));
    return written == null ? constant.name() : written.value().asString();
  }
}
