package org.buranakan.agreements.agreement;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.buranakan.platform.time.ThaiTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The KPI by which a commitment is measured.
///
/// @param indicatorCode An indicator in drr-kpis
/// @param target The value aimed at, in the indicator's unit
/// @param fiscalYear Thai fiscal year (October to September), named by its last year. Gregorian; a
///     Buddhist-era year such as 2569 is understood as 2026
public record CommittedKpi(
    @Schema(examples = "D-1") @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
        String indicatorCode,
    @Schema(examples = "0.5")
        @NotNull
        @DecimalMin("0")
        // No more digits than a JSON number carries everywhere: the hash must not depend on them.
        @Digits(integer = 12, fraction = 3)
        BigDecimal target,
    @Schema(examples = "2026", required = true, maximum = "2643") @Min(2015) @Max(2100)
        int fiscalYear) {

  public CommittedKpi {
    fiscalYear = ThaiTime.gregorianYear(fiscalYear);
  }
}
