package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Set;
import org.buranakan.journey.attack.AttackRun;
import org.buranakan.journey.chaos.ChaosRun;
import org.buranakan.local.Suite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A suite that is broken on purpose, beside the one of {@link JourneyTest}. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChaosTest {
  private static final long SEED = 2018;
  private static Suite suite;

  @BeforeAll
  static void start() {
    suite = Suites.start("chaos");
  }

  @AfterAll
  static void stop() {
    suite.close();
  }

  @Test
  @Order(1)
  void the_flood_of_songkhla_is_told_before_anything_breaks() {
    Suites.assertTold(suite, SongkhlaFlood::tell);
  }

  @Test
  @Order(2)
  void two_minutes_of_faults_under_load_lose_nothing_double_nothing_and_break_no_order()
      throws Exception {
    var report = ChaosRun.on(suite, Duration.ofMinutes(2), SEED, System.out::println);
    System.out.println(report);
    assertThat(report.held()).as(report::toString).isTrue();
  }

  @Test
  @Order(3)
  void the_flood_of_songkhla_can_be_told_again_after_the_kills() {
    Suites.assertTold(suite, SongkhlaFlood::tell);
  }

  @Test
  @Order(4)
  void an_event_and_what_other_services_do_because_of_it_are_one_trace() {
    var traces = new HashMap<String, String>();
    var caused = new HashMap<String, String>();
    for (var message : Messages.ofEvents(suite.kafka().bootstrapServers())) {
      var id = Messages.header(message, "ce_id");
      traces.put(id, Messages.header(message, "ce_traceparent").split("-")[1]);
      var cause = Messages.header(message, "ce_causationid");
      if (cause != null) {
        caused.put(id, cause);
      }
    }
    assertThat(caused).hasSizeGreaterThan(10);
    caused.forEach((event, cause) -> assertThat(traces.get(event)).isEqualTo(traces.get(cause)));
    assertThat(Set.copyOf(traces.values())).hasSizeGreaterThan(100);
  }

  /** Last of all: what it leaves behind is not what the others look for. */
  @Test
  @Order(5)
  void a_minute_of_hostile_requests_stops_nobody_and_fools_nobody_and_none_goes_unseen() {
    var report = AttackRun.on(suite, Duration.ofMinutes(1), SEED, System.out::println);
    System.out.println(report);
    assertThat(report.heldButForTime()).as(report::toString).isTrue();
  }
}
