package org.buranakan.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.awaitility.Awaitility;
import org.buranakan.platform.testing.Management;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class InboxTest {
  private static final String TOPIC = "buranakan.actors.v1";

  @Inject DataSource database;
  @Inject Tries tries;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  @Test
  void the_same_event_a_thousand_times_has_one_effect() {
    var actor = UUID.randomUUID();
    var id = UUID.randomUUID();
    var messages = new ArrayList<Topics.Message>();
    for (var i = 0; i < 1000; i++) {
      messages.add(Topics.event(id, "actor.registered", actor, 1, data(actor, "ก")));
    }
    Topics.send(messages);
    tell(actor, 2, "ก");

    await(() -> effects(actor).equals(List.of(1L, 2L)));
  }

  @Test
  void what_is_no_event_is_visible_afterwards_and_stops_nobody_else() {
    var broken = new LinkedHashMap<String, Topics.Message>();
    broken.put("not JSON: Unexpected end-of-input", event().withData("{\"actor\": "));
    broken.put("no payload", event().withData(null));
    broken.put("header ce_id is missing", event().without("ce_id"));
    broken.put("header ce_sequence can't be ten", event().with("ce_sequence", "ten"));
    broken.put(
        "session.planned.v1 does not belong on",
        event().with("ce_type", "org.buranakan.session.planned.v1"));
    broken.put("com.example.Ping", event().with("ce_type", "com.example.Ping"));
    broken.put("ce_type is missing", event().withKey(null).without("ce_type"));
    broken.put("1020000 bytes", event().withData(" ".repeat(1_020_000)));
    broken.put(
        "urn:buranakan:drr-kpis tells no events on buranakan.actors.v1",
        event().with("ce_source", "urn:buranakan:drr-kpis"));
    broken.put("ce_source is missing", event().without("ce_source"));
    broken.put("header ce_sequence can't be -1", event().with("ce_sequence", "-1"));
    broken.put("header ce_time can't be", event().with("ce_time", "today"));
    broken.put("header ce_province can't be", event().with("ce_province", "\0"));
    broken.put("header ce_causationid can't be", event().with("ce_causationid", "x".repeat(900)));
    broken.put("nesting depth (33) exceeds", event().withData("[".repeat(70) + "]".repeat(70)));
    broken.put("Number value length (201)", event().withData("{\"a\": " + "9".repeat(201) + "}"));
    broken.put("data is no Told", event().withData("{\"actor\": {\"id\": 7}}"));
    broken.put("ce_type " + "x".repeat(900), event().with("ce_type", "x".repeat(300_000)));
    broken.put("header ce_id can't be yy", event().with("ce_id", "y".repeat(900_000)));
    broken.put(
        "ce_type long key does not belong",
        event().withKey(random(20_000)).with("ce_type", "long key"));
    broken.put("header ce_subject can't be", event().with("ce_subject", "\0").withKey("\0\0"));
    Topics.send(List.copyOf(broken.values()));
    var actor = UUID.randomUUID();
    tell(actor, 1, "ข");

    await(() -> effects(actor).equals(List.of(1L)));
    for (var reason : broken.keySet()) {
      await(() -> parked("reason", reason).size() == 1);
    }
    var tooLarge = parked("reason", "1020000 bytes").getFirst();
    await(() -> "dead-lettered".equals(parked(tooLarge).get("state")));
    var letter =
        Topics.awaitOn(
            "buranakan.actor-registry.dead-letters",
            seen -> tooLarge.get("lane").equals(seen.key()));
    assertThat(letter.headers())
        .containsEntry("dead-letter-topic", TOPIC)
        .containsEntry("ce_subject", (String) tooLarge.get("lane"));
    assertThat(letter.headers().get("dead-letter-reason")).contains("1020000 bytes");
    await(() -> parked("state", "retrying").isEmpty());
  }

  /** No broker takes less of what can't be compressed, and no index of the database more. */
  private static String random(int length) {
    return new Random(7)
        .ints(length, 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void a_message_that_is_small_only_while_it_is_compressed_gets_no_place() {
    var bomb = event().withData(" ".repeat(9_000_000));
    assertThatThrownBy(() -> Topics.send(List.of(bomb)))
        .hasRootCauseInstanceOf(RecordTooLargeException.class);
  }

  @Test
  void many_events_as_large_as_can_be_are_handled_one_after_the_other() {
    var actor = UUID.randomUUID();
    var messages = new ArrayList<Topics.Message>();
    for (var sequence = 1; sequence <= 30; sequence++) {
      var many = "{},".repeat(300_000);
      var data = data(actor, "ก").replace("{\"actor\"", "{\"many\": [" + many + "0], \"actor\"");
      messages.add(Topics.event(UUID.randomUUID(), "actor.changed", actor, sequence, data));
    }
    Topics.send(messages);
    await(() -> effects(actor).equals(LongStream.rangeClosed(1, 30).boxed().toList()));
  }

  @Test
  void an_event_of_an_unknown_kind_is_left_to_the_feed_as_v1_only_grows() {
    var actor = UUID.randomUUID();
    var id = UUID.randomUUID();
    Topics.send(List.of(Topics.event(id, "actor.beatified", actor, 1, data(actor, "ค"))));

    await(() -> effects(actor).equals(List.of(1L)));
    assertThat(count("select count(*) from inbox_event where type like '%.beatified.v1'"))
        .isEqualTo(1);
  }

  @Test
  void what_fails_for_a_while_is_tried_again_and_the_later_ones_of_its_aggregate_wait_in_order() {
    var actor = UUID.randomUUID();
    var other = UUID.randomUUID();
    ActorFeed.FAILING.add("ฆ");
    tell(actor, 1, "ก");
    tell(actor, 2, "ฆ");
    tell(actor, 3, "ก");
    tell(actor, 4, "ก");
    tell(other, 1, "ก");

    await(() -> effects(other).equals(List.of(1L)));
    await(() -> parked("lane", actor).size() == 3);
    assertThat(effects(actor)).containsExactly(1L);
    assertThat(parked("lane", actor).getFirst().get("reason").toString())
        .contains("nothing can be done");

    ActorFeed.FAILING.remove("ฆ");
    await(() -> effects(actor).equals(List.of(1L, 2L, 3L, 4L)));
    assertThat(parked("lane", actor)).isEmpty();
  }

  @Test
  void an_error_is_a_failure_of_its_event_and_stops_nobody_else() {
    var others = UUID.randomUUID();
    for (var error : List.of("StackOverflowError", "OutOfMemoryError", "NoSuchMethodError")) {
      var actor = UUID.randomUUID();
      ActorFeed.FAILING.add(error);
      Topics.send(
          List.of(
              Topics.event(UUID.randomUUID(), "actor.changed", actor, 1, data(actor, error)),
              Topics.event(UUID.randomUUID(), "actor.changed", actor, 2, data(actor, "ก"))));
      await(() -> parked("lane", actor).size() == 2);
      assertThat(parked("lane", actor).getFirst().get("reason").toString()).contains(error);
      ActorFeed.FAILING.remove(error);
      await(() -> effects(actor).equals(List.of(1L, 2L)));
    }
    tell(others, 1, "ก");
    await(() -> effects(others).equals(List.of(1L)));
  }

  @Test
  void what_a_living_process_is_at_work_on_is_no_death_and_what_a_dead_one_was_is_counted_once()
      throws Exception {
    var actor = UUID.randomUUID();
    var work =
        """
        insert into inbox_work (holder, worker, topics, partitions, firsts, lasts)
        values (4711, 'inbox', '{nowhere}', '{0}', '{7}', '{%d}')""";
    try (var other = database.getConnection();
        var lock = other.createStatement()) {
      lock.execute("select pg_advisory_lock(4711)");
      execute(work.formatted(8));
      tries.count();
      assertThat(suspects()).isEmpty();

      lock.execute("select pg_advisory_unlock(4711)");
      tries.count();
      assertThat(suspects()).containsExactly("7 1", "8 1");
      execute(work.formatted(8)); // together again: nobody knows which of them it was
      tries.count();
      assertThat(suspects()).containsExactly("7 1", "8 1");
      execute(work.formatted(7)); // alone
      tries.count();
      tries.count();
      assertThat(suspects()).containsExactly("7 2", "8 1");
    } finally {
      execute("delete from inbox_try");
      tries.count();
    }
    tell(actor, 1, "ก");
    await(() -> effects(actor).equals(List.of(1L)));
    assertThat(count("select count(*) from inbox_work")).isZero();
  }

  private List<String> suspects() {
    return values("select position || ' ' || tries from inbox_try order by position");
  }

  @Test
  void a_process_that_lost_its_connection_goes_on() throws Exception {
    var actor = UUID.randomUUID();
    tell(actor, 1, "ก");
    await(() -> effects(actor).equals(List.of(1L)));
    var ended =
        values(
            "select pg_terminate_backend(pid) from pg_stat_activity where pid in"
                + " (select pid from pg_locks where locktype = 'advisory')"
                + " and usename = current_user");
    assertThat(ended).isNotEmpty();
    tell(actor, 2, "ก");
    await(() -> effects(actor).equals(List.of(1L, 2L)));
    assertThat(count("select count(*) from inbox_work")).isZero();
    assertThat(suspects()).isEmpty();
  }

  @Test
  void while_events_wait_for_a_rebuild_nobody_is_at_work_on_them() throws Exception {
    var actor = UUID.randomUUID();
    var parked = UUID.randomUUID();
    park(parked, "ญ");
    try (var rebuild = database.getConnection();
        var statement = rebuild.createStatement()) {
      rebuild.setAutoCommit(false);
      statement.execute("lock table inbox_event in share row exclusive mode");
      ActorFeed.FAILING.remove("ญ");
      tell(actor, 1, "ก");
      for (var worker : List.of("worker = 'inbox'", "worker like 'replay %'")) {
        assertThat(portionOfTimeAtWork(worker)).as(worker).isLessThan(0.5);
      }
      assertThat(effects(actor)).isEmpty();
      assertThat(
              count(
                  "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                      + " and datname = current_database() and query like '%inbox_event%'"))
          .isZero();
      rebuild.rollback();
    }
    await(() -> effects(actor).equals(List.of(1L)) && effects(parked).equals(List.of(1L)));
  }

  @Test
  void who_waits_for_a_replay_of_an_earlier_event_is_not_at_work_meanwhile() throws Exception {
    var actor = UUID.randomUUID();
    park(actor, "ฎ");
    try (var replay = database.getConnection();
        var statement = replay.createStatement()) {
      replay.setAutoCommit(false);
      statement.execute("select 1 from parked_event where lane = '" + actor + "' for update");
      tell(actor, 2, "ก");
      assertThat(portionOfTimeAtWork("worker = 'inbox'")).isLessThan(0.5);
      replay.rollback();
    }
    ActorFeed.FAILING.remove("ฎ");
    await(() -> effects(actor).equals(List.of(1L, 2L)));
  }

  /** An event of the actor waits, because its effect fails with this name. */
  private static void park(UUID actor, String name) {
    ActorFeed.FAILING.add(name);
    tell(actor, 1, name);
    await(() -> parked("lane", actor).size() == 1);
  }

  /** From when on all that was sent before can have come. */
  private double portionOfTimeAtWork(String worker) throws InterruptedException {
    Thread.sleep(2000);
    var at = 0.0;
    for (var i = 0; i < 50; i++) {
      Thread.sleep(20);
      at += count("select count(*) from inbox_work where " + worker) > 0 ? 1 : 0;
    }
    return at / 50;
  }

  @Test
  void an_event_that_may_have_ended_a_process_stays_suspected_until_its_handling_commits()
      throws Exception {
    var place = new Place("nowhere", 0, 9);
    var message = new ConsumerRecord<String, byte[]>("nowhere", 0, 9, null, null);
    execute("insert into inbox_try values ('nowhere', 0, 9, 1)");
    tries.count();
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          tries.forget(place);
                          throw new IllegalStateException("as if");
                        }))
        .hasMessage("as if");
    assertThat(tries.of(message)).isEqualTo(1);
    QuarkusTransaction.requiringNew().run(() -> tries.forget(place));
    assertThat(tries.of(message)).isZero();
    assertThat(suspects()).isEmpty();
  }

  @Test
  void a_replay_that_fails_beyond_words_is_not_at_work_any_more() throws Exception {
    var actor = UUID.randomUUID();
    park(actor, "ฏ");
    var id = parked("lane", actor).getFirst().get("id");
    execute("update parked_event set next_try = now() + interval '1 hour' where id = '" + id + "'");
    ActorFeed.FAILING.add("without words");
    replay(id).statusCode(500);
    assertThat(count("select count(*) from inbox_work where worker like 'replay %'")).isZero();
    ActorFeed.FAILING.removeAll(List.of("without words", "ฏ"));
    replay(id).statusCode(200);
  }

  @Test
  void what_fails_for_good_becomes_a_dead_letter_that_an_administrator_replays() throws Exception {
    var actor = UUID.randomUUID();
    ActorFeed.FAILING.add("ง");
    tell(actor, 1, "ง");
    tell(actor, 2, "ก");
    await(() -> parked("lane", actor).size() == 2);
    var lane = parked("lane", actor);
    var first = lane.getFirst().get("id");
    var second = lane.getLast().get("id");
    // All but the last try are over.
    execute("update parked_event set tries = 5, next_try = now() where id = '" + first + "'");
    await(() -> "dead-lettered".equals(parked(lane.getFirst()).get("state")));
    var letter =
        Topics.awaitOn(
            "buranakan.actor-registry.dead-letters", seen -> actor.toString().equals(seen.key()));
    assertThat(letter.headers().get("dead-letter-reason")).contains("nothing can be done");

    replay(second).statusCode(409).body("code", equalTo("parked-event.not-first"));
    replay(first)
        .statusCode(409)
        .body("code", equalTo("parked-event.failed-again"))
        .body("detail", containsString("nothing can be done"));
    ActorFeed.FAILING.remove("ง");
    replay(first).statusCode(200).body("replayed", equalTo(2));
    assertThat(effects(actor)).containsExactly(1L, 2L);
    replay(first).statusCode(404);
  }

  @Test
  void a_discarded_event_has_no_effect_and_lets_the_later_ones_pass() throws Exception {
    var actor = UUID.randomUUID();
    Topics.send(
        List.of(Topics.event(UUID.randomUUID(), "actor.registered", actor, 1, "no JSON at all")));
    tell(actor, 2, "ก");
    await(() -> parked("lane", actor).size() == 2);
    var first = parked("lane", actor).getFirst().get("id");
    execute(
        "insert into inbox_try select topic, partition, position, 2 from parked_event where id = '"
            + first
            + "'");
    tries.count();

    asAdministrator().delete("/v1/admin/parked-events/" + first).then().statusCode(204);

    await(() -> effects(actor).equals(List.of(2L)));
    assertThat(suspects()).isEmpty();
    await(() -> gaps().contains(actor.toString()));
  }

  @Test
  void a_gap_in_a_sequence_is_reported_until_it_closes() {
    var actor = UUID.randomUUID();
    tell(actor, 1, "ก");
    tell(actor, 3, "ก");
    await(() -> gaps().contains(actor.toString()));

    tell(actor, 2, "ก");
    await(() -> !gaps().contains(actor.toString()));
    assertThat(effects(actor)).containsExactly(1L, 3L, 2L);
  }

  @Test
  void a_large_batch_with_a_bad_event_in_it_has_every_other_effect_in_order() {
    var actors = LongStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();
    ActorFeed.FAILING.add("จ");
    var messages = new ArrayList<Topics.Message>();
    for (var sequence = 1; sequence <= 100; sequence++) {
      for (var actor : actors) {
        var name = sequence == 50 && actor.equals(actors.getFirst()) ? "จ" : "ก";
        messages.add(
            Topics.event(UUID.randomUUID(), "actor.changed", actor, sequence, data(actor, name)));
      }
    }
    Topics.send(messages);

    var all = LongStream.rangeClosed(1, 100).boxed().toList();
    for (var actor : actors.subList(1, 5)) {
      await(() -> effects(actor).equals(all));
    }
    assertThat(effects(actors.getFirst())).isEqualTo(all.subList(0, 49));
    ActorFeed.FAILING.remove("จ");
    await(() -> effects(actors.getFirst()).equals(all));
  }

  @Test
  void only_administrators_see_and_replay_parked_events() {
    for (var token : List.of(Tokens.officer("TH-90"), Tokens.ministry(), Tokens.analyst())) {
      var caller = given().auth().oauth2(token);
      caller.get("/v1/admin/parked-events").then().statusCode(403);
      caller.get("/v1/admin/sequence-gaps").then().statusCode(403);
      caller.post("/v1/admin/replicas/rebuild").then().statusCode(403);
      caller
          .post("/v1/admin/parked-events/" + UUID.randomUUID() + "/replay")
          .then()
          .statusCode(403);
    }
    given().get("/v1/admin/parked-events").then().statusCode(401);
  }

  @Test
  void lost_replicas_are_rebuilt_from_the_topics_without_repeating_reactions() throws Exception {
    var actor = UUID.randomUUID();
    tell(actor, 1, "ก");
    tell(actor, 2, "ข");
    await(() -> effects(actor).equals(List.of(1L, 2L)));
    var before = known();
    var effects = count("select count(*) from effect");
    execute("delete from known_actor");
    execute("update inbox_aggregate set sequence = 7, events = 3");

    asAdministrator()
        .post("/v1/admin/replicas/rebuild")
        .then()
        .statusCode(200)
        .body("replicas.known_actor", equalTo(before.size()));

    assertThat(known()).isEqualTo(before);
    assertThat(count("select count(*) from effect")).isEqualTo(effects);
    assertThat(gaps()).doesNotContain(actor.toString());
    tell(actor, 3, "ค");
    await(() -> effects(actor).equals(List.of(1L, 2L, 3L)));
    assertThat(gaps()).doesNotContain(actor.toString());
  }

  @Test
  void a_rebuild_and_the_inbox_do_not_wait_for_each_other() throws Exception {
    var actor = UUID.randomUUID();
    tell(actor, 1, "ก");
    await(() -> effects(actor).equals(List.of(1L)));
    try (var inbox = database.getConnection();
        var statement = inbox.createStatement();
        var other = Executors.newSingleThreadExecutor()) {
      inbox.setAutoCommit(false);
      // As the inbox does, in its order, with a rebuild in between.
      statement.execute("insert into inbox_event (id, type) values (gen_random_uuid(), 'x')");
      statement.execute("select 1 from inbox_aggregate where subject = '" + actor + "' for update");
      var rebuild =
          other.submit(() -> asAdministrator().post("/v1/admin/replicas/rebuild").statusCode());
      await(
          () ->
              count(
                      "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                          + " and query not like 'insert into inbox_event%'")
                  == 1);
      statement.execute("update known_actor set version = version where id = '" + actor + "'");
      inbox.commit();
      assertThat(rebuild.get()).isEqualTo(200);
    }
  }

  @Test
  void who_reads_the_history_does_not_say_how_far_the_service_has_read() throws Exception {
    tell(UUID.randomUUID(), 1, "ก");
    var group = "group-" + UUID.randomUUID();
    var kafka = new HashMap<>(this.kafka);
    kafka.put("group.id", group);
    var read = new AtomicInteger();
    new History(kafka).read(List.of(TOPIC), messages -> read.addAndGet(messages.count()));

    assertThat(read.get()).isPositive();
    try (var admin = Admin.create(this.kafka)) {
      assertThat(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get())
          .isEmpty();
    }
  }

  @Test
  void the_trace_of_an_event_goes_on_in_what_it_causes() {
    var actor = UUID.randomUUID();
    var id = UUID.randomUUID();
    var trace = "0af7651916cd43dd8448eb211c80319c";
    Topics.send(
        List.of(
            Topics.event(id, "actor.dissolved", actor, 1, data(actor, "ช"))
                .with("traceparent", "00-" + trace + "-b7ad6b7169203331-01")));

    var caused =
        Topics.awaitOn(
            "buranakan.mechanisms.v1",
            seen -> id.toString().equals(seen.headers().get("ce_causationid")));
    assertThat(caused.headers().get("traceparent")).startsWith("00-" + trace + "-").endsWith("-01");
    assertThat(caused.headers().get("ce_traceparent"))
        .isEqualTo(caused.headers().get("traceparent"))
        .doesNotContain("b7ad6b7169203331");
  }

  @Test
  void what_an_event_causes_is_in_the_audit_trail_with_its_cause_and_its_digest() throws Exception {
    var actor = UUID.randomUUID();
    var id = UUID.randomUUID();
    Topics.send(List.of(Topics.event(id, "actor.dissolved", actor, 1, data(actor, "ซ"))));
    Topics.awaitOn(
        "buranakan.mechanisms.v1",
        seen -> id.toString().equals(seen.headers().get("ce_causationid")));
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                """
                select method, operation, (documents -> 0 ->> 'type') || (documents -> 0 ->> 'version')
                from audit_entry where path = ? and documents -> 0 ->> 'sha256' is not null""")) {
      select.setString(1, "/events/" + id);
      try (var row = select.executeQuery()) {
        assertThat(row.next()).isTrue();
        assertThat(List.of(row.getString(1), row.getString(2), row.getString(3)))
            .containsExactly("EVENT", "mechanism.written", "mechanism1");
        assertThat(row.next()).isFalse();
      }
    }
  }

  @Test
  void the_trace_of_a_request_goes_on_in_its_event() {
    var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    var id =
        given()
            .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
            .auth()
            .oauth2(Tokens.officer("TH-90"))
            .contentType(ContentType.JSON)
            .body(Map.of("text", "ซ", "times", 1))
            .post("/v1/notes")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");

    var written = Topics.awaitOn("buranakan.mechanisms.v1", seen -> id.equals(seen.key()));
    assertThat(written.headers().get("traceparent")).startsWith("00-" + trace + "-");
  }

  @Test
  void a_command_whose_event_would_be_too_large_is_refused_before_it_commits() {
    var notes = count("select count(*) from note");
    given()
        .auth()
        .oauth2(Tokens.officer("TH-90"))
        .contentType(ContentType.JSON)
        .body(Map.of("text", "ฌ", "times", 400_000))
        .post("/v1/notes")
        .then()
        .statusCode(422)
        .body("code", equalTo("document.too-large"))
        .body("detail", containsString("1,000,000"));
    assertThat(count("select count(*) from note")).isEqualTo(notes);
    given()
        .auth()
        .oauth2(Tokens.officer("TH-90"))
        .contentType(ContentType.JSON)
        .body(Map.of("text", "ฌ", "times", 330_000))
        .post("/v1/notes")
        .then()
        .statusCode(201);
    await(() -> count("select count(*) from outbox_event") == 0);
  }

  @Test
  void operators_see_how_far_events_have_come() {
    Management.given()
        .get("/q/metrics")
        .then()
        .body(containsString("buranakan_outbox_backlog"))
        .body(containsString("buranakan_outbox_oldest_seconds"))
        .body(containsString("buranakan_inbox_parked"))
        .body(containsString("buranakan_inbox_gaps"));
    Management.given()
        .get("/q/health/ready")
        .then()
        .body("checks.find { it.name == 'Events to Kafka' }.data.relay", equalTo("works"));
  }

  private static Topics.Message event() {
    var actor = UUID.randomUUID();
    return Topics.event(UUID.randomUUID(), "actor.registered", actor, 1, data(actor, "ก"));
  }

  private static void tell(UUID actor, long sequence, String name) {
    Topics.tell("actor.changed", actor, sequence, "TH-90", data(actor, name));
  }

  private static String data(UUID actor, String name) {
    return """
        {"actor": {"id": "%s", "name": "%s", "unknown": true}}"""
        .formatted(actor, name);
  }

  private static void await(Callable<Boolean> condition) {
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition);
  }

  private static io.restassured.specification.RequestSpecification asAdministrator() {
    return given().auth().oauth2(Tokens.administrator());
  }

  private static io.restassured.response.ValidatableResponse replay(Object id) {
    return asAdministrator().post("/v1/admin/parked-events/" + id + "/replay").then();
  }

  private static JsonPath listed(String path) {
    return asAdministrator().get(path + "?limit=200").then().statusCode(200).extract().jsonPath();
  }

  /** The parked events whose property says so, in the order of the list. */
  private static List<Map<String, Object>> parked(String property, Object says) {
    return listed("/v1/admin/parked-events").<Map<String, Object>>getList("items").stream()
        .filter(event -> String.valueOf(event.get(property)).contains(says.toString()))
        .toList();
  }

  private static Map<String, Object> parked(Map<String, Object> again) {
    return parked("id", again.get("id")).getFirst();
  }

  private static List<String> gaps() {
    return listed("/v1/admin/sequence-gaps").getList("items.subject");
  }

  private List<Long> effects(UUID actor) {
    return longs("select sequence from effect where subject = '" + actor + "' order by position");
  }

  private long count(String query) {
    return longs(query).getFirst();
  }

  private List<String> known() {
    return values("select id || ' ' || version || ' ' || name from known_actor order by id");
  }

  private List<Long> longs(String query) {
    return values(query).stream().map(Long::valueOf).toList();
  }

  private List<String> values(String query) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
