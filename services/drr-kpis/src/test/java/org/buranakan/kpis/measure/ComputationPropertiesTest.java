package org.buranakan.kpis.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.buranakan.kpis.indicator.Better;
import org.buranakan.kpis.indicator.Measure;
import org.buranakan.kpis.indicator.Measures;
import org.buranakan.kpis.reading.Standing;
import org.buranakan.kpis.reading.YearKind;
import org.buranakan.platform.text.Text;

/**
 * Indicators x1, x2, … each of a formula over the figure x0 and the others: whatever the formulas
 * and the figure are, each has a value within bounds or says why it has none.
 */
class ComputationPropertiesTest {
  private static final Set<String> NAMES =
      IntStream.rangeClosed(0, 30).mapToObj(n -> "x" + n).collect(Collectors.toSet());
  private static final BigDecimal TOO_LARGE = new BigDecimal("1e15");
  private static final BigDecimal LARGEST_READING = new BigDecimal("999999999999999.999999");
  private static final BigDecimal SMALLEST = new BigDecimal("1e-15");

  @Property(tries = 300)
  void any_formulas_over_any_figure_give_a_value_within_bounds_or_a_reason(
      @ForAll("formulas") List<String> formulas, @ForAll("figures") BigDecimal x0) {
    var measures = new ArrayList<>(List.of(measure("x0", null, Set.of())));
    for (var formula : formulas) {
      measures.add(measure("x" + measures.size(), formula, NAMES));
    }
    var standing =
        new Standing().with("TH-90", "x0", 2025, YearKind.FISCAL, x0, LocalDate.of(2025, 9, 30));
    var figures = new Figures(new Measures(measures), standing, 10);
    for (var measure : measures) {
      var measured = figures.measure(measure.code(), "TH-90", 2025);
      if (measured.value() == null) {
        assertThat(measured.absence()).isNotNull();
      } else {
        assertThat(measured.absence()).isNull();
        assertThat(measured.value()).satisfiesAnyOf(it -> assertThat(it).isZero(), this::isFigure);
        assertThat(measured.value().toPlainString()).hasSizeLessThan(30);
      }
    }
  }

  private void isFigure(BigDecimal value) {
    assertThat(value.abs()).isLessThan(TOO_LARGE).isGreaterThanOrEqualTo(SMALLEST);
  }

  /** The n-th may use those before it, itself and, what is as wrong, those behind it. */
  @Provide
  Arbitrary<List<String>> formulas() {
    return formula().list().ofMaxSize(30);
  }

  private static Arbitrary<String> formula() {
    return Arbitraries.recursive(
        ComputationPropertiesTest::operand, ComputationPropertiesTest::step, 0, 4);
  }

  private static Arbitrary<String> operand() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.integers().between(0, 12).map(n -> "x" + n)),
        Tuple.of(1, Arbitraries.of("0", "0.000", "1000", "999999999999999", "0.000001")));
  }

  private static Arbitrary<String> step(Arbitrary<String> left) {
    var signs = Arbitraries.of(" + ", " - ", " * ", " / ");
    var calls = Arbitraries.of("min", "max", "sum", "average");
    return Arbitraries.oneOf(
        Combinators.combine(left, signs, operand()).as((a, sign, b) -> "(" + a + sign + b + ")"),
        Combinators.combine(calls, left, operand()).as((f, a, b) -> f + "(" + a + ", -" + b + ")"));
  }

  @Provide
  Arbitrary<BigDecimal> figures() {
    return Combinators.combine(
            Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TEN.pow(15)),
            Arbitraries.integers().between(0, 6))
        .as((digits, scale) -> new BigDecimal(digits, scale).min(LARGEST_READING));
  }

  private static Measure measure(String code, String formula, Set<String> operands) {
    return new Measure(
        code,
        Text.of(code, code),
        "people",
        Better.LOWER,
        formula,
        operands,
        false,
        null,
        false,
        true,
        null,
        true);
  }
}
