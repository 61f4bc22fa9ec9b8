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
    @Schema(description = "Its id; the key of its events. Its address has the code instead")
        UUID id,
    @Schema(description = "Counts the changes, from 1", examples = "1") long version,
    @Schema(description = "Its code, unique in the suite; never changes", examples = "A-2")
        String code,
    @Schema(description = "Where it comes from") Framework framework,
    @Schema(description = "What it is called") Text name,
    @Schema(description = "The unit of its values", examples = "per 100000 people") String unit,
    @Schema(description = "Which way it should go") Better better,
    @Schema(
            description = "How it is computed; missing where it is measured itself",
            examples = "A-2.count / population * 100000")
        @Nullable String formula,
    @Schema(
            description =
                "Codes of the variables to report so that it has a value; itself if measured;"
                    + " none if it can't have one, being retired or computed from what is",
            examples = "[\"A-2.count\", \"population\"]")
        List<String> inputs,
    @Schema(description = "Whether it makes sense for a province, so that KPIs may use it")
        boolean provincial,
    @Schema(
            description = "ISO 3166-2 of the province that it is for; missing for all",
            examples = "TH-90")
        @Nullable String province,
    @Schema(description = "What to know when reading it; missing if there is nothing")
        @Nullable Text note,
    @Schema(description = "Whether new KPIs may use it") IndicatorStatus status,
    @Schema(description = "When it was defined") Instant definedAt,
    @Schema(description = "When it was changed last") Instant changedAt)
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
