package org.buranakan.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatsTest {
  private static final int MANY = 100;

  private final Seats seats = new Seats(4, MANY, Duration.ofMillis(20));

  @Test
  void one_caller_has_half_of_the_seats_and_others_the_rest() {
    assertThat(taken("a")).isEqualTo(2);
    assertThat(taken("b")).isEqualTo(2);
    assertThat(taken("c")).isZero();
    assertThat(seats.free()).isZero();
  }

  @Test
  void calls_that_need_little_room_share_a_seat() {
    for (var call = 0; call < 2 * Room.WHOLE; call++) {
      assertThat(seats.take("a", 1)).isNotNull();
    }
    assertThat(seats.take("a", 1)).isNull();
    assertThat(seats.free()).isEqualTo(2);
  }

  /** However much memory there is, and however little a call needs. */
  @ParameterizedTest
  @ValueSource(ints = {4, 8, 9, 40, 1_000})
  void one_caller_has_half_of_the_connections_at_most(int most) {
    for (var connections : new int[] {1, 2, 3, 16}) {
      var few = new Seats(most, connections, Duration.ZERO);
      assertThat(taken(few, "a", 1)).isBetween(1, Math.max(1, connections / 2));
      assertThat(taken(few, "b", 1))
          .isBetween(connections > 1 ? 1 : 0, Math.max(1, connections / 2));
    }
  }

  @Test
  void a_seat_is_given_back_once_and_whoever_waits_has_it() throws Exception {
    var seat = Objects.requireNonNull(seats.take("a", Room.WHOLE));
    assertThat(taken("a")).isEqualTo(1);
    var patient = new Seats(2, MANY, Duration.ofSeconds(20));
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

  private static int taken(Seats seats, String caller, int quarters) {
    for (var count = 0; ; count++) {
      if (seats.take(caller, quarters) == null) {
        return count;
      }
    }
  }
}
