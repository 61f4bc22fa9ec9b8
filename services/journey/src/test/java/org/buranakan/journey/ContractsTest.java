package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What integrators build on is whole, and agrees with itself. */
class ContractsTest {
  private static final Path CONTRACTS = Path.of("../../contracts").toAbsolutePath().normalize();
  private static final String BASE = "https://buranakan.org/contracts/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode asyncapi = read(new YAMLMapper(), CONTRACTS.resolve("asyncapi.yaml"));

  @Test
  void the_asyncapi_document_knows_exactly_the_published_events() {
    var published =
        examples().stream()
            .map(file -> file.getParent().getFileName() + "." + what(file))
            .collect(Collectors.toCollection(TreeSet::new));
    var known = names(asyncapi.at("/components/messages"));
    known.remove("dead-letter");

    assertThat(known).isEqualTo(published).hasSizeGreaterThan(30);
  }

  @Test
  void every_event_stands_on_the_topic_of_its_aggregate_under_its_type() {
    for (var message : asyncapi.at("/components/messages").properties()) {
      var name = message.getKey();
      if (name.equals("dead-letter")) {
        continue;
      }
      var aggregate = name.substring(0, name.indexOf('.'));
      assertThat(message.getValue().path("name").asText())
          .isEqualTo("org.buranakan." + name + ".v1");
      assertThat(message.getValue().at("/payload/schema/$ref").asText())
          .isEqualTo("./events/" + name.replace('.', '/') + ".schema.json");
      var channel = asyncapi.path("channels").path(aggregate + "s");
      assertThat(channel.path("address").asText()).isEqualTo("buranakan." + aggregate + "s.v1");
      assertThat(channel.path("messages").has(name)).as("%s on its channel", name).isTrue();
    }
  }

  @Test
  void every_service_has_a_topic_for_its_dead_letters() {
    var services = names(asyncapi.path("channels"));
    assertThat(services)
        .contains(
            "actor-registry-dead-letters",
            "dialogue-sessions-dead-letters",
            "agreements-dead-letters",
            "drr-kpis-dead-letters",
            "igm-instruments-dead-letters");
  }

  @TestFactory
  List<DynamicTest> every_example_fits_its_schema() {
    var registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, builder -> builder.schemas(ContractsTest::published));
    var tests = new ArrayList<DynamicTest>();
    for (var example : examples()) {
      var schema = example.resolveSibling(what(example) + ".schema.json");
      var id = BASE + CONTRACTS.relativize(schema);
      tests.add(
          DynamicTest.dynamicTest(
              CONTRACTS.relativize(example).toString(),
              () -> {
                assertThat(read(JSON, schema).path("$id").asText()).isEqualTo(id);
                assertThat(
                        registry
                            .getSchema(SchemaLocation.of(id))
                            .validate(
                                Files.readString(example),
                                InputFormat.JSON,
                                context ->
                                    context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true))))
                    .isEmpty();
              }));
    }
    return tests;
  }

  private static String published(String iri) {
    try {
      return iri.startsWith(BASE)
          ? Files.readString(CONTRACTS.resolve(iri.substring(BASE.length())))
          : null;
    } catch (IOException e) {
      throw new AssertionError(iri + " is referred to but not published", e);
    }
  }

  private static List<Path> examples() {
    try (var files = Files.walk(CONTRACTS.resolve("events"))) {
      return files
          .filter(file -> file.toString().endsWith(".example.json"))
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String what(Path example) {
    return example.getFileName().toString().replace(".example.json", "");
  }

  private static Set<String> names(JsonNode node) {
    var names = new TreeSet<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode read(ObjectMapper mapper, Path file) {
    try {
      return mapper.readTree(file.toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
