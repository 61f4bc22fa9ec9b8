package org.buranakan.kpis.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.buranakan.kpis.formula.Bounds;
import org.buranakan.kpis.indicator.Measure;
import org.buranakan.kpis.indicator.Measures;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.time.ThaiTime;

/** Which figures can be readings; each rule answers with the reason why not. */
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
    return Optional.of(
        Reason.of(
                "reading.computed",
                measure.code()
                    + " คำนวณจากสูตร จึงรายงานเองไม่ได้ ให้รายงานตัวแปรเหล่านี้แทน: "
                    + inputs,
                measure.code() + " is computed, never typed; report these instead: " + inputs)
            .basedOn(
                "คำแนะนำทางเทคนิคของ UNDRR: ตัวชี้วัดรวมคำนวณจากตัวนับ",
                "UNDRR technical guidance: compound indicators are computed from counts"));
  }

  static Reason unknownVariable() {
    return Reason.of(
        "reading.unknown-variable",
        "ไม่มีตัวแปรหรือตัวชี้วัดนี้ ดู GET /v1/variables",
        "there is no such variable or indicator; see GET /v1/variables");
  }

  static Optional<Reason> value(BigDecimal value, Measure measure) {
    if (value.signum() < 0) {
      return Optional.of(
          Reason.of(
              "reading.negative",
              "ค่าของ " + measure.code() + " ติดลบไม่ได้",
              measure.code() + " can't be negative"));
    }
    var size = size(value);
    if (size.isPresent()) {
      return size;
    }
    if (measure.whole() && value.stripTrailingZeros().scale() > 0) {
      return Optional.of(
          Reason.of(
              "reading.not-whole",
              measure.code() + " ต้องเป็นจำนวนเต็ม",
              measure.code() + " counts " + measure.unit() + ": only whole numbers make sense"));
    }
    var max = measure.max();
    if (max != null && value.compareTo(max) > 0) {
      return Optional.of(
          Reason.of(
              "reading.above-maximum",
              measure.code() + " ต้องไม่เกิน " + max,
              measure.code() + " can't be more than " + max));
    }
    return Optional.empty();
  }

  /** Refuses numbers that no statistic has, before anybody computes with them. */
  public static Optional<Reason> size(BigDecimal value) {
    if (Bounds.isTooLarge(value)) {
      return Optional.of(
          Reason.of(
              "reading.too-large",
              "ตัวเลขใหญ่เกินไป (ไม่เกิน " + Bounds.DIGITS + " หลัก)",
              "the number is too large: at most " + Bounds.DIGITS + " digits"));
    }
    if (value.scale() > DECIMALS && value.stripTrailingZeros().scale() > DECIMALS) {
      return Optional.of(
          Reason.of(
              "reading.too-precise",
              "ทศนิยมไม่เกิน " + DECIMALS + " ตำแหน่ง",
              "at most " + DECIMALS + " decimals"));
    }
    return Optional.empty();
  }

  /** {@code year} is Gregorian already. */
  static Optional<Reason> year(int year, LocalDate today) {
    var last = today.getYear() + 1;
    if (year < FIRST_YEAR || year > last) {
      return Optional.of(
          Reason.of(
              "reading.year-out-of-range",
              "ปีต้องอยู่ระหว่าง พ.ศ. "
                  + (FIRST_YEAR + ThaiTime.BUDDHIST_OFFSET)
                  + " ถึง "
                  + (last + ThaiTime.BUDDHIST_OFFSET),
              "the year must lie between " + FIRST_YEAR + " and " + last));
    }
    return Optional.empty();
  }

  static Optional<Reason> asOf(LocalDate asOf, LocalDate today) {
    if (asOf.isAfter(today) || asOf.getYear() < FIRST_YEAR) {
      return Optional.of(
          Reason.of(
              "reading.as-of-out-of-range",
              "วันที่ของข้อมูลต้องไม่อยู่ในอนาคต และไม่ก่อน พ.ศ. "
                  + (FIRST_YEAR + ThaiTime.BUDDHIST_OFFSET),
              "as-of must not lie in the future, nor before " + FIRST_YEAR));
    }
    return Optional.empty();
  }
}
