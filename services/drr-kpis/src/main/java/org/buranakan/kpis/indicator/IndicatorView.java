package org.buranakan.kpis.indicator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as callers and events show it. */
@Schema(name = "Indicator", description = "What is measured (ตัวชี้วัด).")
public record IndicatorView(
    UUID id,
    @Schema(description = "Counts the changes, from 1") long version,
    @Schema(examples = "A-2") String code,
    Framework framework,
    Text name,
    @Schema(examples = "per 100000 people") String unit,
    Better better,
    @Schema(description = "How it is computed; missing where it is measured itself")
        @Nullable String formula,
    @Schema(description = "The variables to report so that it has a value; itself if measured")
        List<String> inputs,
    @Schema(description = "Whether it makes sense for a province, so that KPIs may use it")
        boolean provincial,
    @Schema(description = "ISO 3166-2 of the province that it is for; missing for all")
        @Nullable String province,
    @Schema(description = "What to know when reading it") @Nullable Text note,
    IndicatorStatus status,
    Instant definedAt,
    Instant changedAt)
    implements Snapshot {

  static IndicatorView of(Indicator indicator, List<String> inputs) {
    return new IndicatorView(
        indicator.id(),
        indicator.version(),
        indicator.code(),
        indicator.framework(),
        indicator.name(),
        indicator.unit(),
        indicator.better(),
        indicator.formula(),
        inputs,
        indicator.provincial(),
        indicator.province(),
        indicator.note(),
        indicator.status(),
        indicator.definedAt(),
        indicator.changedAt());
  }
}
