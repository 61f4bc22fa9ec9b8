package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.buranakan.local.Acls;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What integrators build on is whole, and agrees with itself. */
class ContractsTest {
  private final JsonNode asyncapi = Contracts.asyncapi();

  /**
   * What deploy/kafka/acls.csv gives is what services need: by the contract, and their settings.
   */
  @Test
  void each_account_of_the_broker_may_do_what_its_service_does() throws IOException {
    var needed = new TreeSet<String>();
    for (var operation : asyncapi.path("operations")) {
      var channel = operation.at("/channel/$ref").asText().replace("#", "");
      var topic = asyncapi.at(channel + "/address").asText();
      var service = operation.path("summary").asText().split(" ")[0];
      needed.add(service + " write topic " + topic);
      if (!asyncapi.at(channel + "/description").asText().startsWith("Closed to apps")) {
        needed.add("provincial-app read topic " + topic);
      }
    }
    needed.add("provincial-app read group provincial-app");
    for (var service : Contracts.services("openapi")) {
      for (var topic : followed(service)) {
        needed.add(service + " read topic " + topic);
      }
      needed.add(service + " read group " + service);
      needed.add(service + " write topic buranakan." + service + ".dead-letters");
    }
    assertThat(Acls.ofTheFile())
        .extracting(it -> String.join(" ", it.account(), it.may(), it.what(), it.name()))
        .containsExactlyInAnyOrderElementsOf(needed);
  }

  private static String[] followed(String service) throws IOException {
    var settings = new Properties();
    var file = Path.of("..", service, "src/main/resources/application.properties");
    try (var in = Files.newInputStream(file)) {
      settings.load(in);
    }
    return settings.getProperty("mp.messaging.incoming.events.topics").split(",");
  }

  /** What each of them is made of, jar by jar. */
  @Test
  void every_service_is_built_with_its_bill_of_materials() throws IOException {
    for (var service : Contracts.services("openapi")) {
      var target = Path.of("..", service, "target");
      var bill = new ObjectMapper().readTree(target.resolve("quarkus-run-cyclonedx.json").toFile());
      var locations = new HashSet<>(bill.findValuesAsText("location"));
      try (var jars = Files.list(target.resolve("quarkus-app/lib/main"))) {
        assertThat(jars.map(jar -> "lib/main/" + jar.getFileName()))
            .hasSizeGreaterThan(200)
            .allMatch(locations::contains);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> every_example_fits_its_schema() {
    return Contracts.examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(Contracts.event(example), () -> assertFits(example)));
  }

  private static void assertFits(Path example) throws IOException {
    var id = Contracts.schemaId(Contracts.event(example));
    var schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7, builder -> builder.schemas(Contracts::published))
            .getSchema(SchemaLocation.of(id));
    assertThat(schema.getSchemaNode().path("$id").asText()).isEqualTo(id);
    assertThat(
            schema.validate(
                Files.readString(example),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .isEmpty();
  }
}
