package org.buranakan.kpis.formula;

import static org.buranakan.kpis.formula.FormulaRefusals.MALFORMED;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.functions.basic.AverageFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an indicator is computed from others, such as {@code (A-2.count + A-3.count) / population *
 * 100000}. The four operations, brackets and min, max, sum, average: no power and no exponent, and
 * every step is held to the {@link Bounds} of a figure, so that nobody can write a formula that
 * keeps the service busy. For one thread at a time.
 */
public final class Formula {
  static final Set<String> FUNCTIONS = Set.of("min", "max", "sum", "average");

  private static final MathContext SHOWN = new MathContext(10, RoundingMode.HALF_UP);
  private static final ExpressionConfiguration ARITHMETIC =
      ExpressionConfiguration.builder()
          .operatorDictionary(
              MapBasedOperatorDictionary.ofOperators(
                  Map.entry("+", new InfixPlusOperator()),
                  Map.entry("-", new InfixMinusOperator()),
                  Map.entry("*", new InfixMultiplicationOperator()),
                  Map.entry("/", new InfixDivisionOperator()),
                  Map.entry("-", new PrefixMinusOperator())))
          .functionDictionary(
              MapBasedFunctionDictionary.ofFunctions(
                  Map.entry("MIN", new MinFunction()),
                  Map.entry("MAX", new MaxFunction()),
                  Map.entry("SUM", new SumFunction()),
                  Map.entry("AVERAGE", new AverageFunction())))
          .mathContext(new MathContext(34, RoundingMode.HALF_UP))
          .evaluationValueConverter(new Steps())
          .defaultConstants(Map.of())
          .arraysAllowed(false)
          .structuresAllowed(false)
          .implicitMultiplicationAllowed(false)
          .build();

  private final Tokens tokens;
  private final Expression expression;

  private Formula(Tokens tokens) {
    this.tokens = tokens;
    expression = new Expression(tokens.expression(), ARITHMETIC);
  }

  /** Reads a formula over the names that exist; 422 with the reason if it can't be one. */
  public static Formula parse(String text, Set<String> names) {
    var formula = new Formula(Tokens.of(text, names));
    try {
      formula.expression.validate();
    } catch (ParseException e) {
      throw MALFORMED.at("/formula", text, String.valueOf(e.getMessage()));
    }
    return formula;
  }

  /** The names that it uses, each once, in the order of their first use. */
  public List<String> operands() {
    return tokens.names();
  }

  /** Computes it. Every operand must have a value. */
  public Outcome evaluate(Map<String, BigDecimal> values) {
    try {
      for (var i = 0; i < tokens.names().size(); i++) {
        var value = values.get(tokens.names().get(i));
        if (value == null) {
          throw new IllegalArgumentException("no value for " + tokens.names().get(i));
        }
        expression.with(Tokens.identifier(i), value);
      }
      return shown(expression.evaluate().getNumberValue());
    } catch (Steps.Broken step) {
      return step.why();
    } catch (EvaluationException divisionByZero) {
      return Outcome.Absent.DIVIDES_BY_ZERO;
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Outcome shown(BigDecimal value) {
    var rounded = plain(value.round(SHOWN));
    var broken = Bounds.broken(rounded);
    return broken == null ? new Outcome.Value(rounded) : broken;
  }

  /** Without trailing zeros and without an exponent: 100, not 1E+2. */
  public static BigDecimal plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
