package org.buranakan.kpis.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.buranakan.platform.problem.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The newest value that a KPI has. */
@Schema(name = "KpiValue", description = "The newest value that a KPI has.")
public record Latest(
    @Schema(description = "The value, in the KPI's unit", examples = "0.42") BigDecimal value,
    @Schema(description = "2025 is a calendar year, FY2025 a fiscal year", examples = "2025")
        String period,
    @Schema(description = "The day of the newest figure in it; missing if no figure has one")
        @Nullable LocalDate asOf,
    @Schema(description = "What to know when reading it") List<Reason> notes) {}
