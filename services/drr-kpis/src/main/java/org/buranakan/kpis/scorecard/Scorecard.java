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

/// How a province stands: all its KPIs.
///
/// @param province ISO 3166-2
/// @param name What the province is called
/// @param fiscalYear The year that was asked for; missing for all years
/// @param committee The risk reduction committee of the province, if it is known
/// @param onTrack How many KPIs have reached their target
/// @param offTrack How many have not
/// @param noData How many have no value yet
/// @param kpis Its KPIs that are not retired
record Scorecard(
    @Schema(examples = "TH-90") String province,
    Text name,
    @Schema(examples = "2025") @Nullable Integer fiscalYear,
    @Nullable Named committee,
    @Schema(examples = "5") int onTrack,
    @Schema(examples = "2") int offTrack,
    @Schema(examples = "1") int noData,
    List<Entry> kpis) {

  /// One KPI of a scorecard.
  ///
  /// @param kpi The KPI
  /// @param value The newest value, in the KPI's unit; null if there is none, which is not zero
  /// @param distanceToTarget How far it still is to the target, in the KPI's unit; zero or less: it
  ///     is reached; null without a value
  /// @param reason Why it stands as it does
  /// @param missing Codes of the inputs that nobody reported for the fiscal year
  /// @param responsible The actor that made the commitment; missing if there is none
  @Schema(name = "ScorecardEntry")
  record Entry(
      KpiView kpi,
      @Schema(examples = "0.42") @JsonInclude(JsonInclude.Include.ALWAYS)
          @Nullable BigDecimal value,
      @Schema(examples = "-0.08") @JsonInclude(JsonInclude.Include.ALWAYS)
          @Nullable BigDecimal distanceToTarget,
      Reason reason,
      @Schema(examples = "[\"population\"]") List<String> missing,
      @Nullable Named responsible) {}
}
