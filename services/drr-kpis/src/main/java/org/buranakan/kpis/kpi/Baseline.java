package org.buranakan.kpis.kpi;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.buranakan.kpis.formula.Formula;
import org.buranakan.platform.time.ThaiTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a KPI starts from.
///
/// @param value The value to start from, in the indicator's unit
/// @param fiscalYear The fiscal year of that value; Gregorian, or of the Buddhist era
public record Baseline(
    @Schema(examples = "0.63") @NotNull BigDecimal value,
    @Schema(examples = "2024") @NotNull Integer fiscalYear) {

  Baseline gregorian() {
    return new Baseline(value, ThaiTime.gregorianYear(fiscalYear));
  }

  /** Without exponent or trailing zeros, once its size is known to be reasonable. */
  Baseline plain() {
    return new Baseline(Formula.plain(value), fiscalYear);
  }
}
