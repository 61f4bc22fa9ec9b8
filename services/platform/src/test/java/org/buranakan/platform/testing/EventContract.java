package org.buranakan.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/** Holds an event's record, its JSON Schema and its published example together. */
public final class EventContract {
  private static final String BASE = "https://buranakan.org/contracts/";

  private EventContract() {}

  /** The events that a sealed interface permits. */
  @SuppressWarnings("unchecked")
  public static List<Class<? extends DomainEvent>> of(Class<? extends DomainEvent> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .<Class<? extends DomainEvent>>map(event -> (Class<? extends DomainEvent>) event)
        .toList();
  }

  public static void verify(Class<? extends DomainEvent> event, ObjectMapper json)
      throws IOException {
    var name = EventName.of(event);
    var schema = json.readTree(file(name, "schema").toFile());
    var example = json.readTree(file(name, "example").toFile());
    assertThat(schema.get("$id").asText()).isEqualTo(name.schema());
    assertValid(name.schema(), example);
    assertThat(properties(schema)).isEqualTo(components(event));
    assertThat(json.readTree(json.writeValueAsString(json.treeToValue(example, event))))
        .as("example, read into the record and written again")
        .isEqualTo(example);
  }

  /** What was seen on a topic must fit the schema that its header names. */
  public static void verify(Topics.Seen event) {
    try {
      assertValid(event.headers().get("ce_dataschema"), new ObjectMapper().readTree(event.data()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertValid(String schema, JsonNode data) {
    var registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, builder -> builder.schemas(EventContract::published));
    var findings =
        registry.getSchema(SchemaLocation.of(schema)).validate(data.toString(), InputFormat.JSON);
    assertThat(findings).as("findings of %s in %s", schema, data).isEmpty();
  }

  /** Schemas refer to each other by the address where integrators find them. */
  private static @Nullable String published(String iri) {
    if (!iri.startsWith(BASE)) {
      return null;
    }
    try {
      return Files.readString(Contracts.folder().resolve(iri.substring(BASE.length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(EventName name, String kind) {
    var file =
        Contracts.folder()
            .resolve("events/" + name.aggregate() + "/" + name.what() + "." + kind + ".json");
    assertThat(Files.exists(file)).as("%s is published", file).isTrue();
    return file;
  }

  private static Set<String> properties(JsonNode schema) {
    return schema
        .get("properties")
        .propertyStream()
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Set<String> components(Class<?> event) {
    return Arrays.stream(event.getRecordComponents())
        .map(component -> component.getName())
        .collect(Collectors.toSet());
  }
}
