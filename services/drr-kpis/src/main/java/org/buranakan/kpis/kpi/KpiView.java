package org.buranakan.kpis.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.buranakan.kpis.indicator.Better;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A KPI as callers and events show it. */
@Schema(name = "Kpi", description = "An indicator with a target, for a province and fiscal year.")
public record KpiView(
    @Schema(description = "Its id; the key of its events") UUID id,
    @Schema(description = "Counts the changes, from 1", examples = "4") long version,
    @Schema(description = "Code of the indicator", examples = "A-2") String indicatorCode,
    @Schema(description = "What it is called") Text title,
    @Schema(description = "The province that it is for: ISO 3166-2", examples = "TH-90")
        String province,
    @Schema(
            description =
                "By when the target is to be reached: October of the year before to"
                    + " September; Gregorian",
            examples = "2025")
        int fiscalYear,
    @Schema(description = "Where it starts from; missing if only the fiscal year itself counts")
        @Nullable Baseline baseline,
    @Schema(description = "The value to be reached, in its unit", examples = "0.5")
        BigDecimal target,
    @Schema(description = "Which way it should go") Better better,
    @Schema(description = "The unit of target, baseline and value", examples = "per 100000 people")
        String unit,
    @Schema(description = "How it stands") KpiStatus status,
    @Schema(description = "Missing as long as no value can be computed") @Nullable Latest latest,
    @Schema(
            description =
                "Why there is no value; missing if there is one, and as long as there is none only"
                    + " because figures are missing")
        @Nullable Reason absence,
    @Schema(description = "The agreement that it is tied to; missing if none")
        @Nullable UUID agreementId,
    @Schema(description = "The commitment that it is tied to; missing if none")
        @Nullable UUID commitmentId,
    @Schema(description = "The standard whose conformance it measures; missing if none")
        @Nullable UUID standardId,
    @Schema(description = "The actor that made the commitment; missing if there is none")
        @Nullable UUID responsibleActorId,
    @Schema(description = "When it was defined") Instant definedAt,
    @Schema(description = "When it was changed last") Instant changedAt)
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
