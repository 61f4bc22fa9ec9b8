package org.buranakan.kpis.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buranakan.kpis.formula.Formula;
import org.buranakan.kpis.indicator.Measures;
import org.buranakan.kpis.reading.Standing;
import org.buranakan.kpis.reading.YearKind;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/** Computes an indicator for one province and year from the figures that count. */
final class Measurement {
  private final Measures measures;
  private final Standing standing;
  private final int denominatorYears;
  private final String province;
  private final int year;

  private final Set<String> missing = new LinkedHashSet<>();
  private final Map<String, Reason> notes = new LinkedHashMap<>();
  private @Nullable LocalDate asOf;
  private YearKind kind = YearKind.FISCAL;

  /**
   * @param denominatorYears how many years back a stock such as the population may be taken from
   */
  Measurement(
      Measures measures, Standing standing, int denominatorYears, String province, int year) {
    this.measures = measures;
    this.standing = standing;
    this.denominatorYears = denominatorYears;
    this.province = province;
    this.year = year;
  }

  Measured of(String indicator) {
    var value = value(indicator);
    var period = kind.label(year);
    if (value == null) {
      var absence = missing.isEmpty() ? dividesByZero(indicator) : inputsMissing();
      return new Measured(null, period, null, List.of(), List.copyOf(missing), absence);
    }
    return new Measured(
        Formula.plain(value), period, asOf, List.copyOf(notes.values()), List.of(), null);
  }

  private @Nullable BigDecimal value(String code) {
    var formula = measures.formula(code);
    if (formula == null) {
      return measures.require(code).carried() ? stock(code) : count(code);
    }
    var values = new HashMap<String, BigDecimal>();
    for (var operand : formula.operands()) {
      var value = value(operand);
      if (value != null) {
        values.put(operand, value);
      }
    }
    // All operands are looked at before giving up, so that all missing ones are named.
    return values.size() < formula.operands().size() ? null : formula.evaluate(values).orElse(null);
  }

  private @Nullable BigDecimal count(String code) {
    var found = standing.find(province, code, year);
    if (found.isEmpty()) {
      missing.add(code);
      return null;
    }
    var figure = found.get();
    if (figure.yearKind() == YearKind.CALENDAR) {
      kind = YearKind.CALENDAR;
      notes.put("calendar", calendarYear());
    }
    if (asOf == null || figure.asOf().isAfter(asOf)) {
      asOf = figure.asOf();
    }
    return figure.value();
  }

  private @Nullable BigDecimal stock(String code) {
    for (var back = 0; back <= denominatorYears; back++) {
      var found = standing.find(province, code, year - back);
      if (found.isPresent()) {
        if (back > 0) {
          notes.put(code, earlierYear(code, year - back));
        }
        return found.get().value();
      }
    }
    missing.add(code);
    return null;
  }

  private Reason inputsMissing() {
    var list = String.join(", ", missing);
    return Reason.of(
        "value.inputs-missing",
        "ไม่มีข้อมูลของ: " + list,
        "nobody reported: " + list + "; missing is not zero");
  }

  private static Reason dividesByZero(String code) {
    return Reason.of(
        "value.divides-by-zero",
        "คำนวณ " + code + " ไม่ได้ เพราะตัวหารเป็นศูนย์",
        code + " can't be computed: its denominator is zero");
  }

  private Reason calendarYear() {
    return Reason.of(
            "value.calendar-year",
            "ตัวเลขเป็นของปีปฏิทิน " + (year + 543) + " ไม่ใช่ปีงบประมาณ",
            "the figures are of the calendar year " + year + ", not of the fiscal year")
        .basedOn(
            "สมมติฐาน: หากไม่มีข้อมูลรายปีงบประมาณ ใช้ปีปฏิทินเลขเดียวกัน"
                + " (การรายงานเซนไดใช้ปีปฏิทิน)",
            "assumption: where there is no figure of the fiscal year, the calendar year of the same"
                + " number stands in (Sendai reports are of calendar years)");
  }

  private Reason earlierYear(String code, int used) {
    return Reason.of(
            "value.earlier-denominator",
            "ใช้ " + code + " ของปี " + (used + 543) + " เพราะไม่มีของปี " + (year + 543),
            code + " is of " + used + ", since there is none of " + year)
        .basedOn(
            "สมมติฐาน: ตัวหารเปลี่ยนแปลงน้อย จึงใช้ปีก่อนหน้าล่าสุดไม่เกิน "
                + denominatorYears
                + " ปี",
            "assumption: denominators change slowly, so the latest of the "
                + denominatorYears
                + " years before stands in");
  }
}
