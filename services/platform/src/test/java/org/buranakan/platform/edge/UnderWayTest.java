package org.buranakan.platform.edge;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnderWayTest {
  private final UnderWay underWay = new UnderWay(10, 1_000);

  @Test
  void one_caller_has_half_of_it_and_others_the_rest() {
    assertThat(begun("a", 0)).isEqualTo(5);
    assertThat(begun("b", 0)).isEqualTo(5);
    assertThat(begun("c", 0)).isZero();
  }

  @Test
  void bodies_are_weighed() {
    assertThat(begun("a", 251)).isEqualTo(1);
    assertThat(begun("b", 251)).isEqualTo(1);
    assertThat(begun("c", 251)).isEqualTo(1);
    assertThat(begun("d", 251)).isZero();
    assertThat(begun("d", 100)).isEqualTo(2);
  }

  @Test
  void whoever_is_answered_makes_room() {
    for (var time = 0; time < 100; time++) {
      var place = begin("a", 500);
      assertThat(underWay.begin("a", 1)).isNull();
      place.answered();
    }
    assertThat(underWay.begin("a", 501)).isNull();
    assertThat(underWay.calls()).isZero();
    assertThat(underWay.bytes()).isZero();
  }

  @Test
  void a_long_answer_counts_until_it_is_sent() {
    var place = begin("a", 100);
    assertThat(place.isWritten(400)).isTrue();
    assertThat(place.isWritten(1)).isFalse();
    assertThat(underWay.begin("a", 1)).isNull();
    assertThat(begin("b", 500).isWritten(1)).isFalse();
    place.answered();
    assertThat(underWay.bytes()).isEqualTo(500);
    assertThat(begun("a", 500)).isEqualTo(1);
  }

  @Test
  void there_is_no_room_before_the_work_is_done() {
    var place = begin("a", 500);
    assertThat(place.workBegins()).isTrue();
    place.answered();
    assertThat(underWay.begin("a", 1)).isNull();
    place.workDone();
    assertThat(underWay.calls()).isZero();
  }

  @Test
  void nor_before_the_answer_has_ended() {
    var place = begin("a", 500);
    assertThat(place.workBegins()).isTrue();
    place.workDone();
    assertThat(underWay.calls()).isEqualTo(1);
    place.answered();
    assertThat(underWay.calls()).isZero();
  }

  @Test
  void nobody_works_for_who_has_hung_up() {
    var place = begin("a", 500);
    place.answered();
    assertThat(place.workBegins()).isFalse();
    assertThat(underWay.calls()).isZero();
  }

  @Test
  void who_is_known_at_last_has_a_half_of_their_own() {
    var place = begin(null, 0);
    assertThat(begun(null, 0)).isEqualTo(4);
    assertThat(place.belongsTo("a")).isTrue();
    assertThat(begun("a", 0)).isEqualTo(4);
    var late = begin(null, 0);
    assertThat(late.belongsTo("a")).isFalse();
    place.answered();
    assertThat(late.belongsTo("a")).isTrue();
  }

  @Test
  void who_was_known_at_once_stays_so() {
    var place = begin("a", 500);
    assertThat(place.belongsTo("b")).isTrue();
    assertThat(underWay.begin("a", 1)).isNull();
    assertThat(underWay.begin("b", 500)).isNotNull();
  }

  private UnderWay.Place begin(@Nullable String caller, long bytes) {
    return requireNonNull(underWay.begin(caller, bytes));
  }

  private long begun(@Nullable String caller, long bytes) {
    return IntStream.range(0, 20).filter(_ -> underWay.begin(caller, bytes) != null).count();
  }
}
