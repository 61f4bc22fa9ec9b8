package org.buranakan.journey.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.buranakan.journey.attack.Observed.Slowest;
import org.buranakan.journey.attack.aim.Finding;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Tally;
import org.junit.jupiter.api.Test;

class JudgeTest {
  @Test
  void whom_nobody_hurt_nobody_is_blamed_for() {
    assertThat(judged(List.of(), 1_000, 200)).isEmpty();
  }

  @Test
  void to_wait_is_no_proof_on_a_busy_machine() {
    assertThat(judged(List.of(), 1_001, 201)).containsExactly(Kind.SLOW, Kind.DEAF);
    assertThat(List.of(Kind.SLOW, Kind.DEAF)).noneMatch(Kind::isHard);
  }

  @Test
  void to_wait_for_ever_is_one() {
    assertThat(judged(List.of(), 10_001, 0)).containsExactly(Kind.STALLED);
    assertThat(Kind.STALLED.isHard()).isTrue();
  }

  @Test
  void a_service_that_ended_is_found_first() {
    assertThat(judged(List.of("drr-kpis"), 60_000, 60_000)).first().isEqualTo(Kind.DIED);
  }

  private static List<Kind> judged(List<String> died, long bystander, long liveness) {
    var observed = new Observed(died, List.of(), slowest(bystander), slowest(liveness), 300, 50);
    return Judge.findings(new Tally(), observed).stream().map(Finding::kind).toList();
  }

  private static Slowest slowest(long millis) {
    return new Slowest("somebody", Duration.ofMillis(millis));
  }
}
