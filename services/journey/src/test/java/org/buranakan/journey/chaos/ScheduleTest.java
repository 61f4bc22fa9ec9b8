package org.buranakan.journey.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

  @Test
  void the_seed_fixes_the_order() {
    assertThat(of(7, TWO_MINUTES)).isEqualTo(of(7, TWO_MINUTES)).isNotEqualTo(of(8, TWO_MINUTES));
  }

  @Test
  void a_longer_run_begins_as_a_shorter_one_of_the_same_seed() {
    assertThat(of(7, Duration.ofMinutes(10)).steps()).startsWith(steps(of(7, TWO_MINUTES)));
  }

  @Test
  void two_minutes_have_every_sort_of_fault_and_some_at_once() {
    for (var seed = 0; seed < 100; seed++) {
      var steps = of(seed, TWO_MINUTES).steps();
      assertThat(steps).extracting(step -> step.first().sort()).doesNotHaveDuplicates().hasSize(11);
      assertThat(steps).anyMatch(step -> step.second() != null);
    }
  }

  private static Schedule of(long seed, Duration length) {
    return Schedule.of(
        seed, length, List.of("agreements", "agreements-2", "drr-kpis"), List.of("agreements"));
  }

  private static Schedule.Step[] steps(Schedule schedule) {
    return schedule.steps().toArray(Schedule.Step[]::new);
  }
}
