package org.buranakan.kpis.kpi;

import java.math.BigDecimal;
import org.buranakan.kpis.indicator.Measure;
import org.buranakan.kpis.reading.FigureRules;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/** What a KPI must be like; 422 with the reason otherwise. */
final class KpiRules {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private KpiRules() {}

  static void check(
      Measure indicator, String province, int fiscalYear, @Nullable Baseline baseline) {
    if (!indicator.active()) {
      throw retired();
    }
    if (!indicator.provincial()) {
      throw refused(
          "/indicatorCode",
          "kpi.national-indicator",
          indicator.code() + " เป็นตัวชี้วัดระดับประเทศ ใช้กับจังหวัดไม่ได้",
          indicator.code() + " is a national indicator and makes no sense for a province");
    }
    if (indicator.province() != null && !indicator.province().equals(province)) {
      throw refused(
          "/indicatorCode",
          "kpi.foreign-indicator",
          "ตัวชี้วัดนี้เป็นของจังหวัด " + indicator.province(),
          "this indicator is for province " + indicator.province());
    }
    year("/fiscalYear", fiscalYear);
    if (baseline != null) {
      year("/baseline/fiscalYear", baseline.fiscalYear());
      size("/baseline/value", baseline.value());
      if (baseline.fiscalYear() >= fiscalYear) {
        throw refused(
            "/baseline/fiscalYear",
            "kpi.baseline-not-before",
            "ปีฐานต้องอยู่ก่อนปีเป้าหมาย",
            "the baseline's year must lie before the target's");
      }
    }
  }

  static Problem retired() {
    return refused(
        "/indicatorCode",
        "kpi.indicator-retired",
        "ตัวชี้วัดนี้ยกเลิกแล้ว",
        "this indicator is retired");
  }

  static void size(String pointer, BigDecimal value) {
    FigureRules.size(value)
        .ifPresent(
            reason -> {
              throw Problem.refusedAt(pointer, reason);
            });
  }

  static void year(String pointer, int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw refused(
          pointer,
          "kpi.year-out-of-range",
          "ปีงบประมาณต้องอยู่ระหว่าง พ.ศ. 2533 ถึง 2643",
          "the fiscal year must lie between " + FIRST_YEAR + " and " + LAST_YEAR);
    }
  }

  private static Problem refused(String pointer, String code, String th, String en) {
    return Problem.refusedAt(pointer, Reason.of(code, th, en));
  }
}
