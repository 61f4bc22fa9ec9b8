package org.buranakan.kpis.indicator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Matches;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is measured (ตัวชี้วัด): one of the 38 indicators of the Sendai Framework, which are given
/// and have no events, or one of one's own.
///
/// @param id Its id; the key of its events. Its address has the code instead
/// @param version Counts the changes, from 1
/// @param code Its code, unique in the suite; never changes
/// @param framework Where it comes from
/// @param name What it is called
/// @param unit The unit of its values
/// @param better Which way it should go
/// @param formula How it is computed from variables and other indicators; missing where it is
///     measured itself
/// @param inputs Codes of the variables to report so that it has a value; itself if measured; none
///     if it can't have one, being retired or computed from what is
/// @param provincial Whether it makes sense for a province, so that KPIs may use it
/// @param province ISO 3166-2 of the province that it is for; missing for all
/// @param note What to know when reading it; missing if there is nothing
/// @param status Whether new KPIs may use it
/// @param definedAt When it was defined
/// @param changedAt When it was changed last
@Schema(name = "Indicator")
public record IndicatorView(
    UUID id,
    @Schema(examples = "1", minimum = "1") long version,
    @Schema(examples = "A-2") String code,
    Framework framework,
    Text name,
    @Schema(examples = "per 100000 people") String unit,
    Better better,
    @Schema(examples = "A-2.count / population * 100000") @Nullable String formula,
    @Schema(examples = "[\"A-2.count\", \"population\"]") List<String> inputs,
    boolean provincial,
    @Schema(examples = "TH-90") @Nullable @Matches(Province.PATTERN) String province,
    @Nullable Text note,
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
