package org.buranakan.kpis.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.buranakan.kpis.indicator.Better;
import org.buranakan.platform.event.Matches;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An indicator with a target, for a province and fiscal year.
///
/// @param id Its id; the key of its events
/// @param version Counts the changes, from 1
/// @param indicatorCode Code of the indicator: one of the Sendai Framework, or one's own
/// @param title What it is called
/// @param province The province that it is for: ISO 3166-2
/// @param fiscalYear By when the target is to be reached: October of the year before to September;
///     Gregorian
/// @param baseline Where it starts from; missing if only the fiscal year itself counts
/// @param target The value to be reached, in its unit
/// @param better Which way it should go
/// @param unit The unit of target, baseline and value
/// @param status How it stands
/// @param latest The newest value, computed from the readings; missing as long as none can be
///     computed, which is not zero
/// @param absence Why there is no value; missing if there is one, and as long as there is none only
///     because figures are missing
/// @param agreementId The agreement that it is tied to; missing if none
/// @param commitmentId The commitment that it is tied to; missing if none
/// @param standardId The standard whose conformance it measures; missing if none
/// @param responsibleActorId The actor that made the commitment; missing if there is none
/// @param definedAt When it was defined
/// @param changedAt When it was changed last
@Schema(name = "Kpi")
public record KpiView(
    UUID id,
    @Schema(examples = "4", minimum = "1") long version,
    @Schema(examples = "A-2") String indicatorCode,
    Text title,
    @Schema(examples = "TH-90") @Matches(Province.PATTERN) String province,
    @Schema(examples = "2025") int fiscalYear,
    @Nullable Baseline baseline,
    @Schema(examples = "0.5") BigDecimal target,
    Better better,
    @Schema(examples = "per 100000 people") String unit,
    KpiStatus status,
    @Nullable Latest latest,
    @Nullable Reason absence,
    @Nullable UUID agreementId,
    @Nullable UUID commitmentId,
    @Nullable UUID standardId,
    @Nullable UUID responsibleActorId,
    Instant definedAt,
    Instant changedAt)
    implements Snapshot {

  static KpiView of(Kpi kpi) {
    return new KpiView(
        kpi.id(),
        kpi.version(),
        kpi.indicatorCode(),
        kpi.title(),
        kpi.province(),
        kpi.fiscalYear(),
        kpi.baseline(),
        kpi.target(),
        kpi.better(),
        kpi.unit(),
        kpi.status(),
        kpi.newest().latest(),
        kpi.newest().absence(),
        kpi.agreementId(),
        kpi.commitmentId(),
        kpi.standardId(),
        kpi.responsibleActorId(),
        kpi.definedAt(),
        kpi.changedAt());
  }

  /**
   * As it stands if its indicator can't have a value any more, whatever value it had when it was
   * measured last.
   */
  public KpiView without(Reason why) {
    return new KpiView(
        id,
        version,
        indicatorCode,
        title,
        province,
        fiscalYear,
        baseline,
        target,
        better,
        unit,
        KpiStatus.NO_DATA,
        null,
        why,
        agreementId,
        commitmentId,
        standardId,
        responsibleActorId,
        definedAt,
        changedAt);
  }
}
