package org.buranakan.kpis.formula;

import java.math.BigDecimal;

/** What a computation comes to: a value within the {@link Bounds}, or why there is none. */
public sealed interface Outcome {
  /** A value, without an exponent. */
  record Value(BigDecimal number) implements Outcome {}

  /** Why there is no value. */
  enum Absent implements Outcome {
    DIVIDES_BY_ZERO,
    TOO_LARGE,
    TOO_SMALL
  }
}
