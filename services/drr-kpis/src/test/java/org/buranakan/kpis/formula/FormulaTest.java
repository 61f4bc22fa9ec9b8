package org.buranakan.kpis.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.buranakan.platform.problem.Problem;
import org.junit.jupiter.api.Test;

class FormulaTest {
  private static final Set<String> NAMES =
      Set.of("A-2", "A-2.count", "A-3.count", "population", "B-3", "local_governments", "flood");

  @Test
  void a_name_with_hyphen_and_dot_is_one_name() {
    var formula = Formula.parse("(A-2.count + A-3.count) / population * 100000", NAMES);

    assertThat(formula.operands()).containsExactly("A-2.count", "A-3.count", "population");
    assertThat(
            formula.evaluate(
                Map.of(
                    "A-2.count", new BigDecimal(126),
                    "A-3.count", BigDecimal.ZERO,
                    "population", new BigDecimal(1428609))))
        .isEqualTo(value(new BigDecimal("8.81976804")));
  }

  @Test
  void of_two_names_the_longer_one_is_meant() {
    assertThat(Formula.parse("A-2.count - A-2", NAMES).operands())
        .containsExactly("A-2.count", "A-2");
  }

  @Test
  void the_same_name_twice_is_one_operand() {
    var formula = Formula.parse("flood*flood-1", NAMES);
    assertThat(formula.operands()).containsExactly("flood");
    assertThat(formula.evaluate(Map.of("flood", BigDecimal.TEN)))
        .isEqualTo(value(new BigDecimal(99)));
  }

  @Test
  void decimals_are_exact_and_large_results_have_no_exponent() {
    var formula = Formula.parse("flood * 0.1 + 0.2", NAMES);
    assertThat(formula.evaluate(Map.of("flood", BigDecimal.ONE)))
        .isEqualTo(value(new BigDecimal("0.3")));
    assertThat(Formula.parse("flood * 1000000", NAMES).evaluate(Map.of("flood", BigDecimal.TEN)))
        .isEqualTo(value(new BigDecimal("10000000")));
  }

  @Test
  void functions_that_are_no_names_can_be_used() {
    var formula = Formula.parse("average(flood, B-3) + max(flood, B-3)", NAMES);
    assertThat(
            formula.evaluate(Map.of("flood", BigDecimal.valueOf(2), "B-3", BigDecimal.valueOf(4))))
        .isEqualTo(value(new BigDecimal(7)));
  }

  @Test
  void a_division_by_zero_has_no_value() {
    for (var zero : new String[] {"0", "0.000", "0E+9", "-0.0"}) {
      var values = Map.of("flood", BigDecimal.ONE, "B-3", new BigDecimal(zero));
      for (var text :
          new String[] {"flood / B-3", "flood / 0.00", "flood / (B-3 * 1.5)", "1 / (1.5 - 1.50)"}) {
        assertThat(Formula.parse(text, NAMES).evaluate(values))
            .as(text)
            .isEqualTo(Outcome.Absent.DIVIDES_BY_ZERO);
      }
    }
  }

  @Test
  void no_step_leaves_the_bounds_of_a_figure() {
    var values = Map.of("flood", new BigDecimal("1e14"), "B-3", new BigDecimal("1e-14"));
    for (var text :
        new String[] {"flood * 10", "flood * 100 / 100", "-flood * 10", "sum(flood, flood * 9)"}) {
      assertThat(Formula.parse(text, NAMES).evaluate(values))
          .as(text)
          .isEqualTo(Outcome.Absent.TOO_LARGE);
    }
    for (var text : new String[] {"B-3 / 100", "B-3 * B-3 * flood * flood", "1 / flood / flood"}) {
      assertThat(Formula.parse(text, NAMES).evaluate(values))
          .as(text)
          .isEqualTo(Outcome.Absent.TOO_SMALL);
    }
    assertThat(Formula.parse("flood * B-3", NAMES).evaluate(values))
        .isEqualTo(value(BigDecimal.ONE));
  }

  @Test
  void what_takes_too_much_to_compute_is_refused() {
    var names = new TreeSet<String>();
    for (var i = 0; i < 61; i++) {
      names.add("x" + i);
    }
    assertThat(code(String.join("+", names), names)).isEqualTo("formula.too-complex");
    assertThat(code("flood" + " ".repeat(500), NAMES)).isEqualTo("formula.too-complex");
  }

  @Test
  void a_character_that_has_no_place_in_a_formula_is_shown_whole() {
    var problem = catchThrowableOfType(Problem.class, () -> Formula.parse("flood + 🌊", NAMES));
    assertThat(problem.errors().getFirst().reason().text().en()).contains("unexpected 🌊 at");
  }

  @Test
  void a_number_has_no_exponent_and_few_digits() {
    for (var number :
        new String[] {"1e2147483647", "1E9", "1234567890123456", "0.1234567890123456"}) {
      assertThat(code("flood * " + number, NAMES)).as(number).isEqualTo("formula.malformed");
    }
  }

  @Test
  void what_is_no_formula_is_refused() {
    for (var text :
        new String[] {
          "",
          "flood +",
          "(flood",
          "flood)",
          "flood ^ 9",
          "flood B-3",
          "2flood",
          "1e999999999",
          "\"text\"",
          "flood; B-3",
          "flood > 1",
          "()",
          "1..2",
          "flood()"
        }) {
      var problem = catchThrowableOfType(Problem.class, () -> Formula.parse(text, NAMES));
      assertThat(problem).as(text).isNotNull();
      assertThat(problem.status()).isEqualTo(422);
      assertThat(problem.errors().getFirst().pointer()).isEqualTo("/formula");
    }
  }

  @Test
  void unknown_names_are_named() {
    var problem =
        catchThrowableOfType(
            Problem.class, () -> Formula.parse("flod / populaton + RANDOM() + A-2.cnt", NAMES));
    assertThat(problem.errors().getFirst().reason().code()).isEqualTo("formula.unknown-variable");
    assertThat(problem.errors().getFirst().reason().text().en())
        .contains("flod", "populaton", "RANDOM", "A-2.cnt");
  }

  @Test
  void brackets_can_not_be_nested_without_end() {
    var text = "(".repeat(200) + "flood" + ")".repeat(200);
    assertThat(catchThrowableOfType(Problem.class, () -> Formula.parse(text, NAMES))).isNotNull();
  }

  private static Outcome value(BigDecimal number) {
    return new Outcome.Value(number);
  }

  private static String code(String text, Set<String> names) {
    return catchThrowableOfType(Problem.class, () -> Formula.parse(text, names))
        .errors()
        .getFirst()
        .reason()
        .code();
  }
}
