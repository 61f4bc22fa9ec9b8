package org.buranakan.kpis.formula;

import java.math.BigDecimal;
import org.buranakan.kpis.formula.Outcome.Absent;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a figure. Nothing that is computed leaves them at any step, so that no number takes
 * more memory or time than a figure deserves.
 */
public final class Bounds {
  /** A figure has at most so many digits before the point. */
  public static final int DIGITS = 15;

  /** What is not zero is at least 1 at this place behind the point. */
  static final int DECIMALS = 15;

  private Bounds() {}

  public static boolean isTooLarge(BigDecimal value) {
    return digits(value) > DIGITS;
  }

  /** Why a computed number is no figure; null if it is one. */
  static @Nullable Absent broken(BigDecimal value) {
    if (isTooLarge(value)) {
      return Absent.TOO_LARGE;
    }
    return digits(value) <= -DECIMALS ? Absent.TOO_SMALL : null;
  }

  /**
   * Before the point; below zero it counts the zeros behind the point. As long, since an exponent
   * may be near the edge of int.
   */
  private static long digits(BigDecimal value) {
    return value.signum() == 0 ? 0 : (long) value.precision() - value.scale();
  }
}
