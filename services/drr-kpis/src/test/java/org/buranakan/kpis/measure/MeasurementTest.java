package org.buranakan.kpis.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.buranakan.kpis.indicator.Better;
import org.buranakan.kpis.indicator.Measure;
import org.buranakan.kpis.indicator.Measures;
import org.buranakan.kpis.reading.Standing;
import org.buranakan.kpis.reading.YearKind;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.junit.jupiter.api.Test;

class MeasurementTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 29);
  private static final Set<String> NAMES =
      Set.of("A-2", "A-2.count", "A-3.count", "population", "loss", "nobody-knows");
  private static final Measures MEASURES =
      new Measures(
          List.of(
              measure("A-2.count", null, false),
              measure("A-3.count", null, false),
              measure("population", null, true),
              measure("A-1", "(A-2.count + A-3.count) / population * 100000", false),
              measure("A-2", "A-2.count / population * 100000", false),
              measure("doubled", "A-2 * 2", false),
              measure("loss", null, false),
              measure("enormous", "loss * loss", false),
              measure("tiny", "1 / loss / loss", false),
              measure("of-retired", "A-2 + nobody-knows", false)));

  private final Standing standing = new Standing();

  @Test
  void a_rate_is_computed_and_says_that_its_denominator_is_older() {
    calendar("A-2.count", 2025, 126);
    calendar("population", 2020, 1428609);

    var measured = measure("A-2", 2025);

    assertThat(measured.value()).isEqualTo("8.81976804");
    assertThat(measured.period()).isEqualTo("2025");
    assertThat(measured.asOf()).isEqualTo(DAY);
    assertThat(measured.notes())
        .extracting(Reason::code)
        .containsExactly("value.calendar-year", "value.earlier-denominator");
  }

  @Test
  void a_missing_input_is_named_and_there_is_no_value() {
    calendar("A-2.count", 2025, 126);

    var measured = measure("A-1", 2025);

    assertThat(measured.value()).isNull();
    assertThat(measured.missing()).containsExactly("A-3.count", "population");
    assertThat(measured.absence().code()).isEqualTo("value.inputs-missing");
  }

  @Test
  void an_explicit_zero_is_a_value() {
    calendar("A-2.count", 2025, 0);
    calendar("A-3.count", 2025, 0);
    calendar("population", 2025, 1000);
    assertThat(measure("A-1", 2025).value()).isEqualTo("0");
  }

  @Test
  void a_denominator_too_old_is_missing() {
    calendar("A-2.count", 2025, 1);
    calendar("population", 2014, 1000);
    assertThat(measure("A-2", 2025).missing()).containsExactly("population");
  }

  @Test
  void a_later_denominator_never_stands_in() {
    calendar("A-2.count", 1990, 1);
    calendar("population", 1993, 1000);
    assertThat(measure("A-2", 1990).missing()).containsExactly("population");
  }

  @Test
  void a_count_of_another_year_never_stands_in() {
    calendar("A-2.count", 2024, 9);
    calendar("population", 2024, 1000);
    assertThat(measure("A-2", 2025).missing()).containsExactly("A-2.count");
  }

  @Test
  void the_figure_of_the_fiscal_year_comes_first() {
    calendar("A-2.count", 2025, 126);
    standing.with("TH-90", "A-2.count", 2025, YearKind.FISCAL, BigDecimal.ONE, DAY);
    calendar("population", 2025, 100000);

    var measured = measure("A-2", 2025);

    assertThat(measured.value()).isEqualTo("1");
    assertThat(measured.period()).isEqualTo("FY2025");
    assertThat(measured.notes()).isEmpty();
  }

  @Test
  void a_denominator_of_zero_gives_no_value_but_a_reason() {
    calendar("A-2.count", 2025, 1);
    calendar("population", 2025, 0);
    assertThat(measure("A-2", 2025).value()).isNull();
    assertThat(measure("A-2", 2025).absence().code()).isEqualTo("value.divides-by-zero");
  }

  @Test
  void what_no_figure_can_be_has_no_value_but_a_reason() {
    calendar("loss", 2025, 999_999_999_999_999L);
    assertThat(measure("enormous", 2025).value()).isNull();
    assertThat(measure("enormous", 2025).absence().code()).isEqualTo("value.too-large");
    assertThat(measure("tiny", 2025).value()).isNull();
    assertThat(measure("tiny", 2025).absence().code()).isEqualTo("value.too-small");
  }

  @Test
  void what_is_retired_and_what_is_computed_from_it_has_no_value_but_a_reason() {
    calendar("A-2.count", 2025, 1);
    calendar("population", 2025, 100000);
    assertThat(measure("nobody-knows", 2025).absence().code()).isEqualTo("value.indicator-retired");
    assertThat(measure("of-retired", 2025).absence().text().en()).contains("nobody-knows");
  }

  @Test
  void an_indicator_can_be_computed_from_a_computed_one() {
    calendar("A-2.count", 2025, 1);
    calendar("population", 2025, 100000);
    assertThat(measure("doubled", 2025).value()).isEqualTo("2");
    assertThat(MEASURES.inputs("doubled")).containsExactly("A-2.count", "population");
  }

  private Measured measure(String indicator, int year) {
    return new Figures(MEASURES, standing, 10).measure(indicator, "TH-90", year);
  }

  private void calendar(String variable, int year, long value) {
    var unused =
        standing.with("TH-90", variable, year, YearKind.CALENDAR, BigDecimal.valueOf(value), DAY);
  }

  private static Measure measure(String code, String formula, boolean carried) {
    return new Measure(
        code,
        Text.of(code, code),
        "people",
        Better.LOWER,
        formula,
        NAMES,
        false,
        null,
        carried,
        true,
        null,
        true);
  }
}
