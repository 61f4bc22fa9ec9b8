package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.buranakan.journey.chaos.ChaosRun;
import org.buranakan.local.Ports;
import org.buranakan.local.Suite;
import org.junit.jupiter.api.Test;

/**
 * A suite of its own is broken on purpose, beside the one whose stories {@link JourneyTest} tells.
 */
class ChaosTest {
  private static final long SEED = 2018;

  @Test
  void two_minutes_of_faults_under_load_lose_nothing_and_a_story_can_be_told_afterwards()
      throws Exception {
    var data = Path.of("target/chaos-" + ProcessHandle.current().pid()).toAbsolutePath();
    try (var suite = new Suite(data, Ports.anyFree(), System.out::println)) {
      suite.start();
      var report = ChaosRun.on(suite, Duration.ofMinutes(2), SEED, System.out::println);
      System.out.println(report);
      assertThat(report.held()).as(report::toString).isTrue();
      var told = new ByteArrayOutputStream();
      var held =
          Demo.tell(
              suite, SongkhlaFlood::tell, new PrintStream(told, true, StandardCharsets.UTF_8));
      assertThat(held).as(() -> told.toString(StandardCharsets.UTF_8)).isTrue();
    }
  }
}
