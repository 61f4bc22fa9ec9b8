package org.buranakan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.buranakan.platform.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed can't be changed without being found, nor can a seal. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class VerificationTest {
  private static final Duration A_WHILE = Duration.ofSeconds(2);
  private static final Duration AT_MOST = Duration.ofMinutes(1);
  private static final int FEW_SEALS = 10;

  private final TrailUnderTest trail = new TrailUnderTest();

  @Test
  void whatever_parallel_writers_commit_is_sealed_once_by_replicas_that_take_turns()
      throws Exception {
    var written = new AtomicBoolean();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var replicas =
          IntStream.range(0, 3).mapToObj(_ -> threads.submit(() -> sealUntil(written))).toList();
      var writers =
          IntStream.range(0, 8).<Callable<Integer>>mapToObj(seed -> () -> write(seed)).toList();
      var committed = 0;
      for (var writer : threads.invokeAll(writers)) {
        committed += writer.get();
      }
      written.set(true);
      for (var replica : replicas) {
        replica.get();
      }
      trail.seal();
      assertThat(committed).isGreaterThan(1000);
      assertThat(trail.query("select count(*) from audit_entry where seal is not null"))
          .containsExactly(Integer.toString(committed));
    }
    var seals = trail.query("select number from audit_seal order by number");
    assertThat(seals)
        .hasSizeGreaterThan(FEW_SEALS)
        .isEqualTo(LongStream.rangeClosed(1, seals.size()).mapToObj(Long::toString).toList());
    assertThat(
            trail.query("select sum(entries) = (select count(*) from audit_entry) from audit_seal"))
        .containsExactly("t");
    assertThat(lateCommits())
        .as("entries that came late, or this would prove nothing")
        .isPositive();
    assertThat(trail.verify()).matches(it -> it.exitCode() == 0);
  }

  /** Entries of a seal that are older than entries of a seal before. */
  private int lateCommits() {
    return trail
        .query(
            "select 1 from audit_entry late where exists"
                + " (select 1 from audit_entry e where e.id > late.id and e.seal < late.seal)")
        .size();
  }

  private Void sealUntil(AtomicBoolean written) throws SQLException {
    var sealer = trail.sealer();
    while (!written.get()) {
      sealer.seal();
    }
    return null;
  }

  /**
   * Commits one entry after the other, each after a pause of its own length, until enough seals
   * were made to prove something, however busy the machine is; returns the number of entries.
   */
  private int write(int seed) throws SQLException {
    var random = new Random(seed);
    var committed = 0;
    try (var connection = trail.connect()) {
      connection.setAutoCommit(false);
      for (var begin = Instant.now(); goesOn(begin); ) {
        TrailUnderTest.add(connection, Instant.now());
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(4000)));
        if (random.nextInt(20) == 0) {
          connection.rollback();
        } else {
          connection.commit();
          committed++;
        }
      }
    }
    return committed;
  }

  private boolean goesOn(Instant begin) {
    var now = Instant.now();
    return now.isBefore(begin.plus(A_WHILE))
        || (now.isBefore(begin.plus(AT_MOST))
            && trail.query("select number from audit_seal").size() <= FEW_SEALS);
  }

  @Test
  void an_untouched_trail_is_whole_and_its_last_seal_is_told() {
    trail.sealed(3);
    trail.sealed(2);
    trail.add(Instant.now());
    var verified = trail.verify("--anchors", trail.anchors().toString());
    assertThat(verified.exitCode()).isZero();
    assertThat(verified.said())
        .matches(
            "agreements: 5 entries in 2 seals, 0 documents, 0 findings\nseal 2 of agreements: [0-9a-f]{64} \\(2 entries\\)\n");
  }

  @Test
  void every_column_of_an_entry_is_sealed() {
    var id = trail.sealed(3).get(1);
    var columns =
        trail.query(
            "select column_name || ' ' || udt_name from information_schema.columns"
                + " where table_schema = current_schema and table_name = 'audit_entry'"
                + " and column_name not in ('id', 'seal')");
    assertThat(columns).hasSize(16);
    for (var column : columns) {
      var name = column.split(" ")[0];
      var changed =
          switch (column.split(" ")[1]) {
            case "text" -> name.equals("outcome") ? "'refused'" : name + " || '.'";
            case "_text" -> name + " || 'administrator'::text";
            case "_uuid" -> name + " || gen_random_uuid()";
            case "jsonb" ->
                "'[{\"type\": \"actor\", \"id\": \"%s\", \"version\": 1, \"sha256\": \"0\"}]'"
                    .formatted(UUID.randomUUID());
            case "timestamptz" -> name + " + interval '1 microsecond'";
            default -> name + " + 1";
          };
      assertFound(
          "update audit_entry set %s = %s where id = '%s'".formatted(name, changed, id), id);
      if (!name.matches("at|caller|roles|operation|method|path|status|outcome|documents")) {
        assertFound("update audit_entry set %s = null where id = '%s'".formatted(name, id), id);
      }
    }
  }

  /** And as it was before. */
  private void assertFound(String tampering, UUID id) {
    trail.tamper("create table kept as select * from audit_entry", tampering);
    assertThat(trail.verify().said())
        .as(tampering)
        .contains("agreements: entry %s of seal 1 was altered\n".formatted(id));
    trail.tamper(
        "delete from audit_entry", "insert into audit_entry select * from kept", "drop table kept");
    assertThat(trail.verify().exitCode()).isZero();
  }

  @Test
  void what_can_not_be_read_any_more_was_altered() {
    var id = trail.sealed(1).getFirst();
    trail.tamper("update audit_entry set outcome = 'none'");
    assertFinds("entry %s of seal 1 was altered".formatted(id));
  }

  @Test
  void an_entry_that_was_deleted_inserted_or_moved_is_named() {
    var first = trail.sealed(3);
    var second = trail.sealed(3);
    trail.tamper("delete from audit_entry where id = '%s'".formatted(first.get(1)));
    assertFinds("entry %s of seal 1 is missing".formatted(first.get(1)));
    var added = trail.add(Instant.now());
    trail.tamper("update audit_entry set seal = 2 where id = '%s'".formatted(added));
    assertFinds("entry %s was added to seal 2".formatted(added));
    trail.tamper("update audit_entry set seal = 1 where id = '%s'".formatted(second.get(0)));
    assertFinds("entry %s was added to seal 1".formatted(second.get(0)));
    assertFinds("entry %s of seal 2 is missing".formatted(second.get(0)));
    trail.tamper("update audit_entry set seal = 9 where id = '%s'".formatted(second.get(1)));
    assertFinds("entry %s is of seal 9, which is missing".formatted(second.get(1)));
  }

  @Test
  void entries_that_changed_places_are_named() {
    var ids = trail.sealed(3);
    var swap = "update audit_entry set id = '%s' where id = '%s'";
    var aside = UUID.randomUUID();
    trail.tamper(
        swap.formatted(aside, ids.get(0)),
        swap.formatted(ids.get(0), ids.get(1)),
        swap.formatted(ids.get(1), aside));
    assertFinds("entry %s of seal 1 was altered".formatted(ids.get(0)));
    assertFinds("entry %s of seal 1 was altered".formatted(ids.get(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sealed_at = sealed_at + interval '1 s'     | seal 2 was altered: its hash does not fit
          hash = repeat('0', 64)                     | seal 2 was altered: its hash does not fit
          hash = repeat('0', 64)                     | seal 3 does not follow on the one before: one of them was replaced
          previous = repeat('0', 64)                 | seal 2 does not follow on the one before: one of them was replaced
          service = 'drr-kpis'                       | seal 2 is one of drr-kpis
          entries = 2                                | the list of the entries of seal 2 was altered
          entry_hashes = sha256('')                  | the list of the entries of seal 2 was altered
          entries_hash = repeat('0', 64)             | the list of the entries of seal 2 was altered
          number = 4                                 | seals 2 to 2 are missing
          """)
  void a_seal_that_was_altered_is_named(String change, String finding) {
    trail.sealed(1);
    trail.sealed(1);
    trail.sealed(1);
    trail.tamper("update audit_seal set %s where number = 2".formatted(change));
    assertFinds(finding);
  }

  @Test
  void a_seal_that_was_deleted_with_its_entries_is_named() {
    trail.sealed(1);
    trail.sealed(1);
    trail.sealed(1);
    trail.tamper(
        "delete from audit_seal where number = 2", "delete from audit_entry where seal = 2");
    assertFinds("seals 2 to 2 are missing");
  }

  @Test
  void a_cut_end_is_found_by_an_anchor_only() {
    trail.sealed(1);
    trail.sealed(1);
    var anchors = trail.anchors().toString();
    trail.tamper(
        "delete from audit_seal where number = 2", "delete from audit_entry where seal = 2");
    assertThat(trail.verify().exitCode()).isZero();
    assertFinds(
        "the last seal is 1, but seal 2 was kept as an anchor: the end was cut off",
        "--anchors",
        anchors);
    trail.tamper("truncate audit_seal, audit_entry");
    assertFinds(
        "the last seal is 0, but seal 2 was kept as an anchor: the end was cut off",
        "--anchors",
        anchors);
  }

  @Test
  void a_chain_that_was_rewritten_is_found_by_an_anchor_only() throws IOException {
    trail.sealed(2);
    var changed = trail.sealed(2).getFirst();
    trail.sealed(2);
    var anchors = trail.anchors();
    trail.tamper(
        "update audit_entry set caller = 'somebody else', seal = null where id = '%s'"
            .formatted(changed),
        "update audit_entry set seal = null where seal > 1",
        "delete from audit_seal where number > 1");
    trail.seal();
    assertThat(trail.verify().exitCode()).isZero();
    assertFinds(
        "seal 2 is not the one that was kept as an anchor: the chain was rewritten there or before",
        "--anchors",
        anchors.toString());
    var both = new ArrayList<>(Files.readAllLines(anchors));
    both.addAll(Files.readAllLines(trail.anchors()));
    assertFinds(
        "two seals 2 of agreements were kept as anchors",
        "--anchors",
        Files.write(anchors, both).toString());
  }

  @Test
  void what_was_verified_before_need_not_be_again() {
    var id = trail.sealed(1).getFirst();
    trail.sealed(1);
    var anchors = trail.anchors().toString();
    trail.sealed(4);
    trail.tamper("delete from audit_entry where id = '%s'".formatted(id));
    assertThat(trail.verify("--anchors", anchors, "--after", "2"))
        .matches(verified -> verified.exitCode() == 0)
        .extracting(TrailUnderTest.Verified::said)
        .asString()
        .startsWith(
            "agreements: 4 entries in 1 seals, 0 documents, 0 findings\nseal 3 of agreements: ");
    assertFinds("seal 2 is none of the anchors: what follows on it is not known", "--after", "2");
  }

  @Test
  void a_cut_end_is_found_also_by_who_looks_only_behind_an_anchor() {
    trail.sealed(1);
    trail.sealed(1);
    var options = new String[] {"--anchors", trail.anchors().toString(), "--after", "2"};
    trail.tamper(
        "delete from audit_seal where number = 2", "delete from audit_entry where seal = 2");
    assertFinds(
        "the last seal is 1, but seal 2 was kept as an anchor: the end was cut off", options);
    trail.sealed(1);
    assertFinds(
        "seal 2 is not the one that was kept as an anchor: the chain was rewritten there or before",
        options);
  }

  @Test
  void what_was_verified_and_removed_but_for_its_last_seal_is_not_missed() {
    trail.sealed(1);
    trail.sealed(1);
    var anchors = trail.anchors().toString();
    trail.sealed(1);
    trail.tamper(
        "delete from audit_entry where seal <= 2", "delete from audit_seal where number < 2");
    assertThat(trail.verify("--anchors", anchors, "--after", "2").exitCode()).isZero();
  }

  @Test
  void an_entry_that_was_put_into_the_past_or_the_future_is_named() {
    trail.sealed(1);
    var late = trail.add(Instant.now().minus(Duration.ofMinutes(4)));
    var past = trail.add(Instant.now().minus(Duration.ofDays(300)));
    var future = trail.add(Instant.now().plus(Duration.ofMinutes(6)));
    trail.seal();
    var said = trail.verify().said();
    assertThat(said)
        .contains("entry %s of seal 2 was not made when it says: ".formatted(past))
        .contains("entry %s of seal 2 was not made when it says: ".formatted(future))
        .doesNotContain(late.toString());
  }

  @Test
  void an_entry_whose_id_tells_another_time_is_named() {
    var now = Instant.now();
    var id = trail.add(now, now.minusSeconds(60));
    trail.seal();
    assertFinds("entry %s of seal 1 was not made when it says: ".formatted(id));
  }

  @Test
  void entries_that_wait_too_long_for_their_seal_are_told_of() {
    trail.sealed(1);
    var id = trail.add(Instant.now().minusSeconds(61));
    trail.add(Instant.now());
    assertFinds("1 entries wait for their seal longer than 60 s, from %s on".formatted(id));
  }

  @Test
  void what_can_not_be_looked_at_is_not_called_whole() {
    trail.execute("drop table audit_seal");
    assertThat(trail.verify().exitCode()).isEqualTo(2);
    assertThat(trail.verify("--anchors").said()).startsWith("usage: ");
    assertThat(trail.verify("--anchors", "nowhere").exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set status = 500",
        "update audit_entry set seal = 2",
        "update audit_entry set seal = null",
        "update audit_entry set seal = 2, status = 500 where seal is null",
        "delete from audit_entry",
        "truncate audit_entry",
        "update audit_seal set hash = ''",
        "delete from audit_seal",
        "truncate audit_seal"
      })
  void the_database_refuses_to_change_the_trail(String change) throws SQLException {
    trail.sealed(1);
    trail.add(Instant.now());
    try (var connection = trail.connect();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(change))
          .hasMessageContaining("the audit trail is only added to");
    }
    assertThat(trail.verify().exitCode()).isZero();
  }

  private void assertFinds(String finding, String... options) {
    var verified = trail.verify(options);
    assertThat(verified.said()).contains("agreements: " + finding);
    assertThat(verified.exitCode()).isEqualTo(1);
  }
}
