package org.buranakan.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.buranakan.journey.Events.Event;
import org.erdtman.jcs.JsonCanonicalizer;

/** A consumer of contracts/examples, run as its README says. */
record ExampleConsumer(List<String> command) {
  private static final Path FOLDER = Contracts.FOLDER.resolve("examples");
  private static final String INSTALL =
      "DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends"
          + " -o DPkg::Lock::Timeout=60 python3-confluent-kafka";
  private static final String PYTHON = "/usr/bin/python3";
  private static final String[] IMPORT = {PYTHON, "-c", "import confluent_kafka"};

  static ExampleConsumer javascript() {
    Npm.install(FOLDER);
    return new ExampleConsumer(List.of("node", "follow.mjs"));
  }

  static ExampleConsumer python() {
    var root = System.getProperty("user.name").equals("root");
    if (root && Program.works("apt-get", "--version") && !Program.works(IMPORT)) {
      System.out.println(Program.run(FOLDER, "sh", "-c", "apt-get update; " + INSTALL));
    }
    Program.assume("needs Debian's package python3-confluent-kafka", IMPORT);
    return new ExampleConsumer(List.of(PYTHON, "follow.py"));
  }

  /** Follows as a new app would, until nothing comes any more. */
  List<Event> follow(String brokers, Collection<String> topics) {
    var words = new ArrayList<>(command);
    words.addAll(topics);
    var environment =
        Map.of("BROKERS", brokers, "GROUP", UUID.randomUUID().toString(), "IDLE_SECONDS", "5");
    var ended = Program.run(FOLDER, environment, words.toArray(String[]::new)).succeeded();
    return ended.output().lines().map(ExampleConsumer::event).toList();
  }

  private static Event event(String line) {
    try {
      return event(new ObjectMapper().readTree(line));
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  private static Event event(JsonNode printed) {
    var type = printed.path("type").asText();
    return new Event(
        printed.path("id").asText(),
        type,
        printed.path("subject").asText(),
        printed.path("sequence").asLong(),
        printed.path("causationid").asText(null),
        "buranakan." + type.split("\\.")[2] + "s.v1",
        printed.path("data"));
  }

  /**
   * Line by line what was told, aggregate by aggregate, in the one form that JSON has (RFC 8785).
   */
  static List<String> told(List<Event> events) {
    return events.stream()
        .sorted(Comparator.comparing(Event::subject))
        .map(event -> "%s %s".formatted(heads(event), canonical(event.data())))
        .toList();
  }

  private static String heads(Event event) {
    return "%s %s %s %d because of %s"
        .formatted(event.id(), event.type(), event.subject(), event.sequence(), event.cause());
  }

  private static String canonical(JsonNode data) {
    try {
      return new JsonCanonicalizer(data.toString()).getEncodedString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
