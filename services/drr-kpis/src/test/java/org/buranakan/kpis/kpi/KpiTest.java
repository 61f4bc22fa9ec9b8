package org.buranakan.kpis.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.buranakan.kpis.indicator.Better;
import org.buranakan.kpis.indicator.Measure;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.junit.jupiter.api.Test;

class KpiTest {
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  @Test
  void a_new_kpi_has_no_data() {
    var event = kpi(Better.LOWER).defined();
    assertThat(event.kpi().status()).isEqualTo(KpiStatus.NO_DATA);
    assertThat(event.kpi().version()).isEqualTo(1);
  }

  @Test
  void a_value_that_misses_the_target_puts_it_off_track_once() {
    var kpi = kpi(Better.LOWER);

    assertThat(kpi.measure(value("0.8"), NOW)).containsInstanceOf(KpiEvent.OffTrack.class);
    assertThat(kpi.measure(value("0.9"), NOW)).containsInstanceOf(KpiEvent.Measured.class);
    assertThat(kpi.measure(value("0.9"), NOW)).isEmpty();
    assertThat(kpi.version()).isEqualTo(3);
    assertThat(kpi.measure(value("0.5"), NOW)).containsInstanceOf(KpiEvent.OnTrack.class);
    assertThat(kpi.measure(value("0.6"), NOW)).containsInstanceOf(KpiEvent.OffTrack.class);
  }

  @Test
  void where_higher_is_better_the_rule_turns_round() {
    var kpi = kpi(Better.HIGHER);
    assertThat(kpi.measure(value("0.4"), NOW)).containsInstanceOf(KpiEvent.OffTrack.class);
    assertThat(kpi.measure(value("0.5"), NOW)).containsInstanceOf(KpiEvent.OnTrack.class);
  }

  @Test
  void a_value_that_goes_missing_is_no_data_and_not_zero() {
    var kpi = kpi(Better.LOWER);
    assertThat(kpi.measure(value("0.8"), NOW)).isPresent();
    var event = kpi.measure(Newest.none(null), NOW).orElseThrow();
    assertThat(event).isInstanceOf(KpiEvent.Measured.class);
    assertThat(event.kpi().status()).isEqualTo(KpiStatus.NO_DATA);
    assertThat(event.kpi().latest()).isNull();
    assertThat(kpi.measure(value("0.8"), NOW)).containsInstanceOf(KpiEvent.OffTrack.class);
  }

  @Test
  void a_kpi_without_a_value_is_told_again_when_there_is_none_for_another_reason() {
    var kpi = kpi(Better.LOWER);
    var why = Reason.of("value.divides-by-zero", "ตัวหารเป็นศูนย์", "a denominator is zero");
    var event = (KpiEvent.Measured) kpi.measure(Newest.none(why), NOW).orElseThrow();
    assertThat(event.reason()).isEqualTo(why);
    assertThat(event.kpi().absence()).isEqualTo(why);
    assertThat(event.kpi().status()).isEqualTo(KpiStatus.NO_DATA);
    assertThat(kpi.measure(Newest.none(why), NOW)).isEmpty();
    assertThat(((KpiEvent.Measured) kpi.measure(Newest.none(null), NOW).orElseThrow()).reason())
        .extracting(Reason::code)
        .isEqualTo("kpi.no-data");
  }

  @Test
  void the_reason_says_what_it_rests_on() {
    var event = (KpiEvent.OffTrack) kpi(Better.LOWER).measure(value("8.82"), NOW).orElseThrow();
    assertThat(event.reason().code()).isEqualTo("kpi.target-missed");
    assertThat(event.reason().text().en()).contains("8.82").contains("0.5");
    assertThat(event.reason().basis().en()).startsWith("assumption");
  }

  @Test
  void it_is_tied_to_one_commitment_only() {
    var kpi = kpi(Better.LOWER);
    var first = commitment();
    assertThat(kpi.link(first, NOW)).containsInstanceOf(KpiEvent.Linked.class);
    assertThat(kpi.link(commitment(), NOW)).isEmpty();
    assertThat(kpi.commitmentId()).isEqualTo(first.id());
  }

  @Test
  void a_retired_kpi_is_measured_no_more() {
    var kpi = kpi(Better.LOWER);
    assertThat(kpi.retire(NOW)).isInstanceOf(KpiEvent.Retired.class);
    assertThat(kpi.measure(value("9"), NOW)).isEmpty();
    assertThat(catchThrowableOfType(Problem.class, () -> kpi.retire(NOW)).status()).isEqualTo(409);
  }

  @Test
  void the_baseline_lies_before_the_target() {
    var problem =
        catchThrowableOfType(
            Problem.class,
            () ->
                new Kpi(
                    indicator(Better.LOWER, true),
                    "TH-90",
                    2025,
                    new Baseline(BigDecimal.ONE, 2025),
                    BigDecimal.ONE,
                    null,
                    NOW));
    assertThat(problem.errors().getFirst().pointer()).isEqualTo("/baseline/fiscalYear");
  }

  @Test
  void a_national_indicator_makes_no_kpi_of_a_province() {
    var problem =
        catchThrowableOfType(
            Problem.class,
            () ->
                new Kpi(
                    indicator(Better.HIGHER, false),
                    "TH-90",
                    2025,
                    null,
                    BigDecimal.ONE,
                    null,
                    NOW));
    assertThat(problem.errors().getFirst().reason().code()).isEqualTo("kpi.national-indicator");
  }

  private static Kpi kpi(Better better) {
    return new Kpi(
        indicator(better, true),
        "TH-90",
        2025,
        new Baseline(new BigDecimal("0.63"), 2024),
        new BigDecimal("0.50"),
        null,
        NOW);
  }

  private static Measure indicator(Better better, boolean provincial) {
    return new Measure(
        "A-2",
        Text.of("ผู้เสียชีวิต", "Deaths"),
        "per 100000 people",
        better,
        null,
        Set.of(),
        false,
        null,
        false,
        provincial,
        null,
        true);
  }

  private static Newest value(String value) {
    return Newest.value(new Latest(new BigDecimal(value), "2025", null, List.of()));
  }

  private static Commitment commitment() {
    return new Commitment(
        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "TH-90", "A-2", null);
  }
}
