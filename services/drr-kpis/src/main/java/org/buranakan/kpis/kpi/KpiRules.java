package org.buranakan.kpis.kpi;

import static org.buranakan.kpis.kpi.KpiRefusals.BASELINE_NOT_BEFORE;
import static org.buranakan.kpis.kpi.KpiRefusals.FOREIGN_INDICATOR;
import static org.buranakan.kpis.kpi.KpiRefusals.INDICATOR_RETIRED;
import static org.buranakan.kpis.kpi.KpiRefusals.NATIONAL_INDICATOR;
import static org.buranakan.kpis.kpi.KpiRefusals.YEAR_OUT_OF_RANGE;

import java.math.BigDecimal;
import org.buranakan.kpis.indicator.Measure;
import org.buranakan.kpis.reading.FigureRules;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.time.ThaiTime;
import org.jspecify.annotations.Nullable;

/** Checks what a KPI must be like; 422 with the reason otherwise. */
final class KpiRules {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private KpiRules() {}

  static void check(
      Measure indicator, String province, int fiscalYear, @Nullable Baseline baseline) {
    if (!indicator.active()) {
      throw INDICATOR_RETIRED.at("/indicatorCode");
    }
    if (!indicator.provincial()) {
      throw NATIONAL_INDICATOR.at("/indicatorCode", indicator.code());
    }
    if (indicator.province() != null && !indicator.province().equals(province)) {
      throw FOREIGN_INDICATOR.at("/indicatorCode", indicator.province());
    }
    year("/fiscalYear", fiscalYear);
    if (baseline != null) {
      year("/baseline/fiscalYear", baseline.fiscalYear());
      size("/baseline/value", baseline.value());
      if (baseline.fiscalYear() >= fiscalYear) {
        throw BASELINE_NOT_BEFORE.at("/baseline/fiscalYear");
      }
    }
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
      throw YEAR_OUT_OF_RANGE.at(
          pointer,
          FIRST_YEAR + ThaiTime.BUDDHIST_OFFSET,
          LAST_YEAR + ThaiTime.BUDDHIST_OFFSET,
          FIRST_YEAR,
          LAST_YEAR);
    }
  }
}
