package org.buranakan.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
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
  void whoever_ends_makes_room() {
    for (var time = 0; time < 100; time++) {
      assertThat(underWay.begin("a", 500)).isTrue();
      assertThat(underWay.begin("a", 1)).isFalse();
      underWay.end("a", 500);
    }
    assertThat(underWay.begin("a", 501)).isFalse();
  }

  private long begun(String caller, long bytes) {
    return IntStream.range(0, 20).filter(_ -> underWay.begin(caller, bytes)).count();
  }
}
