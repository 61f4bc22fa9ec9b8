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
    @Schema(description = "What the province is called") Text name,
    @Schema(description = "The year that was asked for; missing for all years", examples = "2025")
        @Nullable Integer fiscalYear,
    @Schema(description = "The risk reduction committee of the province, if it is known")
        @Nullable Named committee,
    @Schema(description = "How many KPIs have reached their target", examples = "5") int onTrack,
    @Schema(description = "How many have not", examples = "2") int offTrack,
    @Schema(description = "How many have no value yet", examples = "1") int noData,
    @Schema(description = "Its KPIs that are not retired") List<Entry> kpis) {

  /** One KPI of the scorecard. */
  @Schema(name = "ScorecardEntry", description = "One KPI of a scorecard.")
  record Entry(
      @Schema(description = "The KPI") KpiView kpi,
      @Schema(
              description =
                  "The newest value, in the KPI's unit; null if there is none, which is not"
                      + " zero",
              examples = "0.42")
          @JsonInclude(JsonInclude.Include.ALWAYS)
          @Nullable BigDecimal value,
      @Schema(
              description =
                  "How far it still is to the target, in the KPI's unit; zero or less: it is"
                      + " reached; null without a value",
              examples = "-0.08")
          @JsonInclude(JsonInclude.Include.ALWAYS)
          @Nullable BigDecimal distanceToTarget,
      @Schema(description = "Why it stands as it does") Reason reason,
      @Schema(
              description = "Codes of the inputs that nobody reported for the fiscal year",
              examples = "[\"population\"]")
          List<String> missing,
      @Schema(description = "The actor that made the commitment; missing if there is none")
          @Nullable Named responsible) {}
}
