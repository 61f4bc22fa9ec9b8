package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the fields of an event out of its JSON Schema and those that it refers to. */
final class EventFields {
  private static final List<String> TYPE = List.of("type", "format", "pattern", "enum", "const");

  /** What a schema may say beside its type. Anything else would change unseen, and is refused. */
  private static final Set<String> KNOWN =
      Set.of(
          "$id",
          "$schema",
          "title",
          "description",
          "$ref",
          "allOf",
          "properties",
          "required",
          "items",
          "minimum",
          "maximum",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "uniqueItems");

  private final SortedSet<EventField> fields = new TreeSet<>();
  private final String event;
  private final Function<String, JsonNode> published;

  /** A schema, and the address that its references are relative to. */
  private record Part(JsonNode schema, URI base) {
    Part inner(JsonNode schema) {
      return new Part(schema, base);
    }

    Stream<String> required() {
      return schema.path("required").valueStream().map(JsonNode::asText);
    }
  }

  private EventFields(String event, Function<String, JsonNode> published) {
    this.event = event;
    this.published = published;
  }

  /** The schema stands at the address; what is published there is asked for. */
  static SortedSet<EventField> of(
      String event, String address, Function<String, JsonNode> published) {
    var reader = new EventFields(event, published);
    reader.read("$", "each", reader.at(URI.create(address)));
    return reader.fields;
  }

  private void read(String path, String presence, Part part) {
    var parts = whole(part).toList();
    fields.add(new EventField(event, path, presence, type(parts)));
    var required = parts.stream().flatMap(Part::required).toList();
    for (var each : parts) {
      for (var property : each.schema().path("properties").properties()) {
        read(
            path + "." + property.getKey(),
            required.contains(property.getKey()) ? "required" : "optional",
            each.inner(property.getValue()));
      }
      if (each.schema().has("items")) {
        read(path + "[]", "each", each.inner(each.schema().path("items")));
      }
    }
  }

  /** The schema, and those that it takes in. */
  private Stream<Part> whole(Part part) {
    assertThat(part.schema().propertyStream().map(Map.Entry::getKey))
        .as("words of a schema of %s that this check knows", event)
        .filteredOn(word -> !TYPE.contains(word))
        .isSubsetOf(KNOWN);
    var referred =
        Stream.ofNullable(part.schema().get("$ref"))
            .map(reference -> at(part.base().resolve(reference.asText())));
    var included = part.schema().path("allOf").valueStream().map(part::inner);
    return Stream.concat(Stream.of(part), Stream.concat(referred, included).flatMap(this::whole));
  }

  private Part at(URI address) {
    return new Part(published.apply(address.toString()), address);
  }

  private static String type(List<Part> parts) {
    var words =
        parts.stream()
            .flatMap(part -> TYPE.stream().map(word -> text(part.schema().path(word))))
            .filter(word -> !word.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? "any" : words;
  }

  private static String text(JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(JsonNode::asText).sorted().collect(Collectors.joining("|"))
        : value.asText();
  }
}
