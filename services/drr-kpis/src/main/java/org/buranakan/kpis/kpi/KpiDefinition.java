package org.buranakan.kpis.kpi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.buranakan.platform.text.MostCharacters;
import org.buranakan.platform.text.ProvinceCode;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A new KPI: an indicator with a target, for a province and fiscal year.
///
/// @param indicatorCode Code of an active indicator that makes sense for a province
/// @param province ISO 3166-2 of the province that it is for
/// @param fiscalYear By when the target is to be reached; Gregorian or Buddhist era: 2568
/// @param baseline Values of later years than this count; without it only the fiscal year
/// @param target The value to be reached, in the indicator's unit
/// @param title Of 300 characters at most; the indicator's name if missing
record KpiDefinition(
    @Schema(examples = "A-2") @NotBlank @Size(max = 60) String indicatorCode,
    @Schema(examples = "TH-90") @NotNull @ProvinceCode String province,
    @Schema(examples = "2025") @NotNull Integer fiscalYear,
    @Valid @Nullable Baseline baseline,
    @Schema(examples = "0.5") @NotNull BigDecimal target,
    @Valid @MostCharacters(300) @Nullable Text title) {}
