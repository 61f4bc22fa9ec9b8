package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.buranakan.journey.Events.Event;
import org.buranakan.local.Ports;
import org.buranakan.local.Suite;
import org.buranakan.local.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole suite, on ports and data of its own: a suite that runs beside it is not disturbed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest {
  private static Suite suite;

  @BeforeAll
  static void start() {
    suite =
        new Suite(
            Path.of("target/suite-" + ProcessHandle.current().pid()).toAbsolutePath(),
            Ports.anyFree(),
            System.out::println);
    suite.start();
  }

  @AfterAll
  static void stop() {
    suite.close();
  }

  @Test
  @Order(1)
  void the_flood_of_songkhla_is_told_from_actors_to_the_mandate() {
    assertTold(SongkhlaFlood::tell);
  }

  @Test
  @Order(1)
  void the_city_of_khon_kaen_is_told_from_readiness_to_the_programme() {
    assertTold(KhonKaenCity::tell);
  }

  @Test
  @Order(2)
  void the_stories_can_be_told_again() {
    assertTold(SongkhlaFlood::tell);
    assertTold(KhonKaenCity::tell);
  }

  @Test
  @Order(3)
  void killing_and_restarting_parts_under_load_loses_nothing() {
    var acknowledged = ConcurrentHashMap.<String>newKeySet();
    var stop = new AtomicBoolean();
    var load = CompletableFuture.runAsync(() -> register(acknowledged, stop));
    for (var part : List.of("actor-registry", "kafka", "postgres")) {
      var before = acknowledged.size();
      await(() -> acknowledged.size() >= before + 20);
      suite.kill(part);
      suite.restart(part);
    }
    var before = acknowledged.size();
    await(() -> acknowledged.size() >= before + 20);
    stop.set(true);
    load.join();

    try (var events = new Events(suite.kafka().bootstrapServers(), true)) {
      await(() -> subjects(events, "actor.registered").containsAll(acknowledged));
    }
  }

  @Test
  @Order(4)
  void a_story_can_be_told_after_the_kills() {
    assertTold(SongkhlaFlood::tell);
  }

  @Test
  @Order(5)
  void every_change_of_an_aggregate_is_one_event_in_order_and_every_reaction_happened_once() {
    try (var events = new Events(suite.kafka().bootstrapServers(), true)) {
      awaitQuiet(events);
      var first = firsts(events.seen());
      assertThat(first).hasSizeGreaterThan(100);
      first.stream()
          .collect(Collectors.groupingBy(Event::subject))
          .values()
          .forEach(JourneyTest::assertGapless);
      reactions(first, "session.concluded", "agreement.drafted");
      reactions(first, "kpi.off-track", "bottleneck.opened");
      reactions(first, "kpi.off-track", "track.follow-up-called");
      reactions(first, "instrument.in-force", "actor.mandate-recorded");
    }
  }

  @Test
  @Order(6)
  void every_message_has_the_headers_that_are_described_and_no_others() {
    var described = new DescribedHeaders();
    var topics = Topics.ofTheContract().stream().filter(topic -> topic.endsWith(".v1")).toList();
    var messages = Messages.on(topics, suite.kafka().bootstrapServers());
    assertThat(messages).hasSizeGreaterThan(10);
    messages.forEach(message -> described.verify(message.headers()));
  }

  @Test
  @Order(7)
  void the_example_in_javascript_prints_every_event_once() {
    assertFollows(ExampleConsumer.javascript());
  }

  @Test
  @Order(7)
  void the_example_in_python_prints_every_event_once() {
    assertFollows(ExampleConsumer.python());
  }

  /** Also when an older event comes again after newer ones of the same aggregate. */
  private static void assertFollows(ExampleConsumer example) {
    var brokers = suite.kafka().bootstrapServers();
    try (var events = new Events(brokers, true)) {
      var drafted = Messages.on(Set.of("buranakan.agreements.v1"), brokers).getFirst();
      Messages.sendAgain(drafted, brokers);
      awaitQuiet(events);
      var topics = events.seen().stream().map(Event::topic).collect(Collectors.toSet());
      var printed = example.follow(brokers, topics);

      var seen = events.seen();
      assertThat(seen).hasSizeGreaterThan(firsts(seen).size());
      assertSame(ExampleConsumer.told(printed), ExampleConsumer.told(firsts(seen)));
      assertThat(printed).anyMatch(event -> event.text("/actor/name/th").equals("เทศบาลนครสงขลา"));
    }
  }

  /** One by one: all of them in one message would be more than anybody reads. */
  private static void assertSame(List<String> actual, List<String> expected) {
    for (var i = 0; i < Math.min(actual.size(), expected.size()); i++) {
      assertThat(actual.get(i)).isEqualTo(expected.get(i));
    }
    assertThat(actual.size()).isEqualTo(expected.size());
  }

  /** Until nothing came for a while. */
  private static void awaitQuiet(Events events) {
    var before = new AtomicInteger(-1);
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofSeconds(2))
        .until(() -> before.getAndSet(events.seen().size()) == events.seen().size());
  }

  /** What is delivered again is known by its id. */
  private static List<Event> firsts(List<Event> seen) {
    var known = ConcurrentHashMap.<String>newKeySet();
    return seen.stream().filter(event -> known.add(event.id())).toList();
  }

  private static void assertGapless(List<Event> ofOneAggregate) {
    assertThat(ofOneAggregate)
        .extracting(Event::sequence)
        .as(
            "sequence of %s %s",
            ofOneAggregate.getFirst().topic(), ofOneAggregate.getFirst().subject())
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, ofOneAggregate.size()).boxed().toList());
  }

  private static void reactions(List<Event> events, String cause, String reaction) {
    var causes =
        events.stream().filter(e -> e.is(cause)).map(Event::id).collect(Collectors.toSet());
    var byCause =
        events.stream()
            .filter(e -> e.is(reaction) && causes.contains(e.cause()))
            .collect(Collectors.groupingBy(Event::cause, Collectors.counting()));
    assertThat(byCause).as("%s because of %s", reaction, cause).isNotEmpty();
    assertThat(byCause.values()).containsOnly(1L);
  }

  private static void register(Set<String> acknowledged, AtomicBoolean stop) {
    var api = new Api(suite);
    while (!stop.get()) {
      try {
        var answer = api.post("songkhla-officer", "actor-registry", "/v1/actors", someActor());
        if (answer.status() == 201) {
          acknowledged.add(answer.id());
        }
      } catch (RuntimeException away) {
        // What is not acknowledged may be lost, or not: nobody was promised anything.
      }
    }
  }

  private static String someActor() {
    return """
        {"kind": "network", "sector": "community", "province": "TH-90",
         "name": {"th": "ชุมชน %s"}}"""
        .formatted(UUID.randomUUID());
  }

  private static Set<String> subjects(Events events, String name) {
    return events.seen().stream()
        .filter(event -> event.is(name))
        .map(Event::subject)
        .collect(Collectors.toSet());
  }

  private static void await(Callable<Boolean> condition) {
    Awaitility.await().atMost(Duration.ofMinutes(2)).until(condition);
  }

  private static void assertTold(Consumer<Story> story) {
    var told = new ByteArrayOutputStream();
    var held = Demo.tell(suite, story, new PrintStream(told, true, StandardCharsets.UTF_8));
    assertThat(held).as(() -> told.toString(StandardCharsets.UTF_8)).isTrue();
  }
}
