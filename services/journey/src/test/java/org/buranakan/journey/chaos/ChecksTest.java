package org.buranakan.journey.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.buranakan.journey.chaos.Databases.Recorded;
import org.buranakan.journey.chaos.Finding.Kind;
import org.junit.jupiter.api.Test;

/** A check that can't fail proves nothing: each is shown what it has to find. */
class ChecksTest {
  private static final Aggregate ACTOR = Aggregate.of("actors", "1");
  private static final Aggregate SESSION = Aggregate.of("sessions", "2");
  private static final Aggregate AGREEMENT = Aggregate.of("agreements", "3");
  private static final Aggregate KPI = Aggregate.of("kpis", "4");
  private static final Aggregate TRACK = Aggregate.of("tracks", "5");
  private static final Aggregate BOTTLENECK = Aggregate.of("bottlenecks", "6");
  private static final Table REPLICA = Table.of("agreements", "actors", "known_actor");

  private static final Seen CONCLUDED = event("session.concluded", SESSION, 1, null, 1);
  private static final Seen DRAFTED = event("agreement.drafted", AGREEMENT, 1, CONCLUDED, 0);

  @Test
  void a_promise_that_is_on_the_topic_and_in_the_database_is_kept() {
    assertThat(Checks.kept(promise(2), actor(1, 2), Map.of(ACTOR, 2L))).isEmpty();
  }

  @Test
  void a_promise_that_is_not_on_the_topic_is_lost() {
    assertThat(kinds(Checks.kept(promise(2), actor(1, 3), Map.of(ACTOR, 3L))))
        .containsExactly(Kind.LOST);
  }

  @Test
  void a_promise_that_the_database_has_not_reached_is_lost() {
    assertThat(kinds(Checks.kept(promise(2), actor(1, 2), Map.of(ACTOR, 1L))))
        .containsExactly(Kind.LOST);
    assertThat(kinds(Checks.kept(promise(2), actor(1, 2), Map.of()))).containsExactly(Kind.LOST);
  }

  @Test
  void a_promise_that_is_not_in_the_audit_trail_is_found() {
    assertThat(Checks.recorded(promise(2), Set.of(new Recorded("1", 2)))).isEmpty();
    assertThat(kinds(Checks.recorded(promise(2), Set.of(new Recorded("1", 1)))))
        .containsExactly(Kind.TRAIL);
  }

  @Test
  void what_only_the_database_or_only_the_topic_has_is_found() {
    assertThat(Checks.same(Map.of(ACTOR, 2L), Map.of(ACTOR, 2L))).isEmpty();
    assertThat(kinds(Checks.same(Map.of(ACTOR, 1L), Map.of(ACTOR, 2L)))).containsExactly(Kind.LOST);
    assertThat(kinds(Checks.same(Map.of(), Map.of(ACTOR, 1L)))).containsExactly(Kind.LOST);
    assertThat(kinds(Checks.same(Map.of(ACTOR, 1L), Map.of()))).containsExactly(Kind.LOST);
  }

  @Test
  void an_unbroken_sequence_is_in_order_also_when_parts_of_it_come_again() {
    var one = event("actor.registered", ACTOR, 1, null, 0);
    var two = event("actor.changed", ACTOR, 2, null, 0);
    var history = History.of(List.of(one, two, one, two));
    assertThat(Checks.ordered(history)).isEmpty();
    assertThat(history.duplicates()).isEqualTo(2);
  }

  @Test
  void a_gap_is_a_loss() {
    assertThat(kinds(Checks.ordered(actor(1, 2, 4)))).containsExactly(Kind.LOST);
    assertThat(kinds(Checks.ordered(actor(2, 3)))).containsExactly(Kind.LOST);
  }

  @Test
  void a_reorder_is_found() {
    assertThat(kinds(Checks.ordered(actor(1, 3, 2)))).containsExactly(Kind.ORDER);
  }

  @Test
  void two_events_with_one_number_are_found() {
    assertThat(kinds(Checks.ordered(actor(1, 2, 2)))).containsExactly(Kind.ORDER);
  }

  @Test
  void a_reaction_that_happened_once_is_right_also_when_it_came_twice() {
    assertThat(Checks.reacted(History.of(List.of(CONCLUDED, DRAFTED, DRAFTED)))).isEmpty();
  }

  @Test
  void a_reaction_that_never_happened_is_lost() {
    assertThat(kinds(Checks.reacted(History.of(List.of(CONCLUDED))))).containsExactly(Kind.LOST);
  }

  @Test
  void a_reaction_that_nothing_called_for_is_found() {
    var disagreed = new Seen(CONCLUDED.id(), "session.concluded", SESSION, 1, null, 0);
    assertThat(kinds(Checks.reacted(History.of(List.of(disagreed, DRAFTED)))))
        .containsExactly(Kind.TWICE);
  }

  @Test
  void a_doubled_reaction_is_found_whether_it_made_one_thing_more_or_changed_one_twice() {
    var another = event("agreement.drafted", Aggregate.of("agreements", "9"), 1, CONCLUDED, 0);
    assertThat(kinds(Checks.reacted(History.of(List.of(CONCLUDED, DRAFTED, another)))))
        .containsExactly(Kind.TWICE);
    var added = event("session.agenda-changed", SESSION, 2, DRAFTED, 0);
    var addedAgain = event("session.agenda-changed", SESSION, 3, DRAFTED, 0);
    assertThat(kinds(Checks.reacted(History.of(List.of(CONCLUDED, DRAFTED, added, addedAgain)))))
        .containsExactly(Kind.TWICE);
  }

  @Test
  void an_alarm_is_raised_once_while_it_stands() {
    var first = event("kpi.off-track", KPI, 1, null, 1);
    var again = event("kpi.off-track", KPI, 3, null, 1);
    var opened = event("bottleneck.opened", BOTTLENECK, 1, first, 0);
    var called = event("track.follow-up-called", TRACK, 1, first, 0);
    assertThat(Checks.reacted(History.of(List.of(first, opened, called, again)))).isEmpty();
    assertThat(kinds(Checks.reacted(History.of(List.of(first, opened, again)))))
        .containsExactly(Kind.LOST);
  }

  @Test
  void a_stale_a_missing_and_a_foreign_row_of_a_replica_are_found() {
    var told = Map.of(ACTOR, 2L, SESSION, 7L);
    assertThat(Checks.remembered(REPLICA, told, Map.of(ACTOR, 2L))).isEmpty();
    assertThat(kinds(Checks.remembered(REPLICA, told, Map.of(ACTOR, 1L))))
        .containsExactly(Kind.REPLICA);
    assertThat(kinds(Checks.remembered(REPLICA, told, Map.of()))).containsExactly(Kind.REPLICA);
    assertThat(
            kinds(
                Checks.remembered(
                    REPLICA, told, Map.of(ACTOR, 2L, Aggregate.of("actors", "8"), 1L))))
        .containsExactly(Kind.REPLICA);
  }

  private static List<Promise> promise(long version) {
    return List.of(new Promise(ACTOR, version, "PUT /v1/actors/1"));
  }

  private static History actor(long... sequence) {
    return History.of(
        Arrays.stream(sequence)
            .mapToObj(number -> event("actor.changed", ACTOR, number, null, 0))
            .toList());
  }

  private static Seen event(String type, Aggregate of, long sequence, Seen cause, int calls) {
    var id = UUID.randomUUID().toString();
    return new Seen(id, type, of, sequence, cause == null ? null : cause.id(), calls);
  }

  private static List<Kind> kinds(List<Finding> findings) {
    return findings.stream().map(Finding::kind).toList();
  }
}
