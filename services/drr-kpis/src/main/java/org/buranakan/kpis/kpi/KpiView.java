package org.buranakan.kpis.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.buranakan.kpis.indicator.Better;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A KPI as callers and events show it. */
@Schema(name = "Kpi", description = "An indicator with a target, for a province and fiscal year.")
public record KpiView(
    UUID id,
    @Schema(description = "Counts the changes, from 1") long version,
    @Schema(examples = "A-2") String indicatorCode,
    Text title,
    @Schema(description = "ISO 3166-2", examples = "TH-90") String province,
    @Schema(description = "Gregorian; October of the year before to September") int fiscalYear,
    @Nullable Baseline baseline,
    BigDecimal target,
    Better better,
    @Schema(examples = "per 100000 people") String unit,
    KpiStatus status,
    @Schema(description = "Missing as long as no value can be computed") @Nullable Latest latest,
    @Schema(description = "The agreement that it is tied to") @Nullable UUID agreementId,
    @Schema(description = "The commitment that it is tied to") @Nullable UUID commitmentId,
    @Schema(description = "The standard whose conformance it measures") @Nullable UUID standardId,
    @Schema(description = "The actor that made the commitment") @Nullable UUID responsibleActorId,
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
        kpi.latest(),
        kpi.agreementId(),
        kpi.commitmentId(),
        kpi.standardId(),
        kpi.responsibleActorId(),
        kpi.definedAt(),
        kpi.changedAt());
  }
}
