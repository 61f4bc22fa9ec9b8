package org.buranakan.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeatsTest {
  private static final int MANY = 100;

  private final Seats seats = new Seats(4, MANY, 2, Duration.ofMillis(20));

  @Test
  void one_caller_has_half_of_the_seats_and_others_the_rest() {
    assertThat(taken("a")).isEqualTo(2);
    assertThat(taken("b")).isEqualTo(2);
    assertThat(taken("c")).isZero();
    assertThat(seats.free()).isZero();
  }

  @Test
  void calls_that_need_little_room_share_a_seat() {
    for (var call = 0; call < 2 * Room.WHOLE.quarters(); call++) {
      assertThat(seats.take("a", Room.QUARTER)).isNotNull();
    }
    assertThat(seats.take("a", Room.QUARTER)).isNull();
    assertThat(seats.free()).isEqualTo(2);
  }

  /** However much memory there is, and however little a call needs. */
  @ParameterizedTest
  @ValueSource(ints = {4, 8, 9, 40, 1_000})
  void one_caller_has_half_of_the_connections_at_most(int most) {
    for (var connections : new int[] {1, 2, 3, 16}) {
      var few = new Seats(most, connections, 2, Duration.ZERO);
      assertThat(taken(few, "a", Room.QUARTER)).isBetween(1, Math.max(1, connections / 2));
      assertThat(taken(few, "b", Room.QUARTER))
          .isBetween(connections > 1 ? 1 : 0, Math.max(1, connections / 2));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "4, 2", "16, 8"})
  void one_caller_has_one_heavy_call_at_work_for_every_two_processors(int processors, int most) {
    for (var memory : new int[] {40, 1_000}) {
      var some = new Seats(memory, 16, processors, Duration.ZERO);
      assertThat(taken(some, "a", Room.HEAVY)).isEqualTo(most);
      assertThat(taken(some, "b", Room.QUARTER)).isEqualTo(8);
    }
  }

  @Test
  void a_seat_is_given_back_once_and_whoever_waits_has_it() throws Exception {
    var seat = Objects.requireNonNull(seats.take("a", Room.WHOLE));
    assertThat(taken("a")).isEqualTo(1);
    var patient = new Seats(2, MANY, 2, Duration.ofSeconds(20));
    var first = Objects.requireNonNull(patient.take("a", Room.WHOLE));
    var waiting = new ArrayList<Seats.Seat>();
    var other = Thread.ofVirtual().start(() -> waiting.add(patient.take("a", Room.WHOLE)));
    assertThat(other.join(Duration.ofMillis(50))).isFalse();
    first.giveBack();
    other.join();
    assertThat(waiting).doesNotContainNull().hasSize(1);

    seat.giveBack();
    seat.giveBack();
    assertThat(taken("a")).isEqualTo(1);
    assertThat(seats.free()).isEqualTo(2);
  }

  private int taken(String caller) {
    return taken(seats, caller, Room.WHOLE);
  }

  private static int taken(Seats seats, String caller, Room room) {
    for (var count = 0; ; count++) {
      if (seats.take(caller, room) == null) {
        return count;
      }
    }
  }
}
