package org.buranakan.kpis.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.buranakan.kpis.actor.Directory.Named;
import org.buranakan.kpis.kpi.KpiView;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a province stands. */
@Schema(description = "How a province stands: all its KPIs.")
record Scorecard(
    @Schema(description = "ISO 3166-2", examples = "TH-90") String province,
    Text name,
    @Schema(description = "The year that was asked for; missing for all years")
        @Nullable Integer fiscalYear,
    @Schema(description = "The risk reduction committee of the province, if it is known")
        @Nullable Named committee,
    int onTrack,
    int offTrack,
    int noData,
    List<Entry> kpis) {

  /** One KPI of the scorecard. */
  @Schema(name = "ScorecardEntry", description = "One KPI of a scorecard.")
  record Entry(
      KpiView kpi,
      @Schema(description = "The newest value; null if there is none, which is not zero")
          @JsonInclude(JsonInclude.Include.ALWAYS)
          @Nullable BigDecimal value,
      @Schema(description = "How far it still is to the target; zero or less: it is reached")
          @JsonInclude(JsonInclude.Include.ALWAYS)
          @Nullable BigDecimal distanceToTarget,
      @Schema(description = "Why it stands as it does") Reason reason,
      @Schema(description = "Inputs that nobody reported for the fiscal year") List<String> missing,
      @Schema(description = "The actor that made the commitment") @Nullable Named responsible) {}
}
