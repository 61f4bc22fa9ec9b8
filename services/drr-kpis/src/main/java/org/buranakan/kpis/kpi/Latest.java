package org.buranakan.kpis.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.buranakan.platform.event.Matches;
import org.buranakan.platform.problem.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The newest value that a KPI has.
///
/// @param value The value, in the KPI's unit
/// @param period 2025 is a calendar year, FY2025 a fiscal year
/// @param asOf The day of the newest figure in it; missing if no figure has one
/// @param notes What to know when reading it, such as that its denominator is of an earlier year
@Schema(name = "KpiValue")
public record Latest(
    @Schema(examples = "0.42") BigDecimal value,
    @Schema(examples = "2025") @Matches("(FY)?[0-9]{4}") String period,
    @Nullable LocalDate asOf,
    List<Reason> notes) {}
