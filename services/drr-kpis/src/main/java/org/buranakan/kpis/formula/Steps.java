package org.buranakan.kpis.formula;

import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.data.conversion.EvaluationValueConverterIfc;
import java.math.BigDecimal;
import org.buranakan.kpis.formula.Outcome.Absent;

/**
 * Holds each step to the {@link Bounds}: the expression library hands the result of every operation
 * and function to its converter, and every operand.
 */
final class Steps implements EvaluationValueConverterIfc {
  /** Ends an evaluation in the midst of it. */
  static final class Broken extends RuntimeException {
    private final Absent why;

    Broken(Absent why) {
      super(why.name(), null, false, false);
      this.why = why;
    }

    Absent why() {
      return why;
    }
  }

  @Override
  public EvaluationValue convertObject(Object result, ExpressionConfiguration configuration) {
    if (!(result instanceof BigDecimal number)) {
      throw new IllegalArgumentException("formulas are computed with numbers only");
    }
    var broken = Bounds.broken(number);
    if (broken != null) {
      throw new Broken(broken);
    }
    // The library knows a zero that it can't divide by only without decimals.
    return EvaluationValue.numberValue(
        number.signum() == 0 ? BigDecimal.ZERO : number.round(configuration.getMathContext()));
  }
}
