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
import java.util.SortedMap;
import java.util.TreeMap;
import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/** Holds the records of events, their JSON Schemas and their published examples together. */
public final class EventContract {
  private static final String BASE = "https://buranakan.org/contracts/";

  private EventContract() {}

  /**
   * The schemas of the events that a sealed interface permits are what is published, and the
   * examples fit. With {@code -Dcontracts=write} the schemas are published instead.
   */
  public static void verify(Class<? extends DomainEvent> family, ObjectMapper json)
      throws IOException {
    var events = of(family);
    verifySchemas(EventSchemas.of(events), EventName.of(events.getFirst()).aggregate());
    for (var event : events) {
      verifyExample(event, json);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Class<? extends DomainEvent>> of(Class<? extends DomainEvent> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .<Class<? extends DomainEvent>>map(event -> (Class<? extends DomainEvent>) event)
        .toList();
  }

  private static void verifySchemas(SortedMap<Path, String> derived, String family)
      throws IOException {
    if ("write".equals(System.getProperty("contracts"))) {
      for (var published : published(derived, family).keySet()) {
        Files.delete(published);
      }
      for (var schema : derived.entrySet()) {
        Files.createDirectories(schema.getKey().getParent());
        Files.writeString(schema.getKey(), schema.getValue());
      }
    }
    assertThat(published(derived, family))
        .as("schemas; to publish what the code says: deploy/check -Dcontracts=write")
        .isEqualTo(derived);
  }

  /** All that stand in the family's folder, and those that it shares with others. */
  private static SortedMap<Path, String> published(SortedMap<Path, String> derived, String family)
      throws IOException {
    var schemas = new TreeMap<Path, String>();
    try (var files = Files.walk(EventSchemas.FOLDER)) {
      for (var file : (Iterable<Path>) files::iterator) {
        var isOfFamily =
            file.getParent().endsWith(family) && file.toString().endsWith(".schema.json");
        if (isOfFamily || derived.containsKey(file)) {
          schemas.put(file, Files.readString(file));
        }
      }
    }
    return schemas;
  }

  private static void verifyExample(Class<? extends DomainEvent> event, ObjectMapper json)
      throws IOException {
    var name = EventName.of(event);
    var file = EventSchemas.FOLDER.resolve(name.aggregate() + "/" + name.what() + ".example.json");
    assertThat(file).as("an example of %s", event).exists();
    var example = json.readTree(file.toFile());
    assertValid(name.schema(), example);
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
}
