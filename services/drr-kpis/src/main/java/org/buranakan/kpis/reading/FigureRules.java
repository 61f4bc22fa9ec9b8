package org.buranakan.kpis.reading;

import static org.buranakan.kpis.reading.ReadingRefusals.ABOVE_MAXIMUM;
import static org.buranakan.kpis.reading.ReadingRefusals.AS_OF_OUT_OF_RANGE;
import static org.buranakan.kpis.reading.ReadingRefusals.COMPUTED;
import static org.buranakan.kpis.reading.ReadingRefusals.NEGATIVE;
import static org.buranakan.kpis.reading.ReadingRefusals.NOT_WHOLE;
import static org.buranakan.kpis.reading.ReadingRefusals.TOO_LARGE;
import static org.buranakan.kpis.reading.ReadingRefusals.TOO_PRECISE;
import static org.buranakan.kpis.reading.ReadingRefusals.YEAR_OUT_OF_RANGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.buranakan.kpis.formula.Bounds;
import org.buranakan.kpis.indicator.Measure;
import org.buranakan.kpis.indicator.Measures;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.time.ThaiTime;

/** Decides which figures can be readings; each rule answers with the reason why not. */
public final class FigureRules {
  private static final int DECIMALS = 6;
  private static final int FIRST_YEAR = 1950;

  private FigureRules() {}

  /** Only what is measured is reported: what is computed would contradict its inputs. */
  static Optional<Reason> reportable(Measure measure, Measures measures) {
    if (!measure.computed()) {
      return Optional.empty();
    }
    var inputs = String.join(", ", measures.inputs(measure.code()));
    return Optional.of(COMPUTED.reason(measure.code(), inputs));
  }

  static Optional<Reason> value(BigDecimal value, Measure measure) {
    if (value.signum() < 0) {
      return Optional.of(NEGATIVE.reason(measure.code()));
    }
    var size = size(value);
    if (size.isPresent()) {
      return size;
    }
    if (measure.whole() && value.stripTrailingZeros().scale() > 0) {
      return Optional.of(NOT_WHOLE.reason(measure.code(), measure.unit()));
    }
    var max = measure.max();
    if (max != null && value.compareTo(max) > 0) {
      return Optional.of(ABOVE_MAXIMUM.reason(measure.code(), max));
    }
    return Optional.empty();
  }

  /** Refuses numbers that no statistic has, before anybody computes with them. */
  public static Optional<Reason> size(BigDecimal value) {
    if (Bounds.isTooLarge(value)) {
      return Optional.of(TOO_LARGE.reason(Bounds.DIGITS));
    }
    if (value.scale() > DECIMALS && value.stripTrailingZeros().scale() > DECIMALS) {
      return Optional.of(TOO_PRECISE.reason(DECIMALS));
    }
    return Optional.empty();
  }

  /** {@code year} is Gregorian already. */
  static Optional<Reason> year(int year, LocalDate today) {
    var last = today.getYear() + 1;
    if (year < FIRST_YEAR || year > last) {
      return Optional.of(
          YEAR_OUT_OF_RANGE.reason(
              FIRST_YEAR + ThaiTime.BUDDHIST_OFFSET,
              last + ThaiTime.BUDDHIST_OFFSET,
              FIRST_YEAR,
              last));
    }
    return Optional.empty();
  }

  static Optional<Reason> asOf(LocalDate asOf, LocalDate today) {
    if (asOf.isAfter(today) || asOf.getYear() < FIRST_YEAR) {
      return Optional.of(
          AS_OF_OUT_OF_RANGE.reason(FIRST_YEAR + ThaiTime.BUDDHIST_OFFSET, FIRST_YEAR));
    }
    return Optional.empty();
  }
}
