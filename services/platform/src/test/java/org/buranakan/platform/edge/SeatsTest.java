package org.buranakan.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SeatsTest {
  private final Seats seats = new Seats(4, Duration.ofMillis(20));

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

  @Test
  void a_seat_is_given_back_once_and_whoever_waits_has_it() throws Exception {
    var seat = Objects.requireNonNull(seats.take("a", Room.WHOLE));
    assertThat(taken("a")).isEqualTo(1);
    var patient = new Seats(2, Duration.ofSeconds(20));
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
    for (var count = 0; ; count++) {
      if (seats.take(caller, Room.WHOLE) == null) {
        return count;
      }
    }
  }
}
