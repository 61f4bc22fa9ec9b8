package org.buranakan.kpis.kpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a KPI stands. */
@Schema(
    description =
        "no-data: no value can be computed yet, which is not zero; on-track: the"
            + " newest value has reached the target; off-track: it has not; retired:"
            + " measured no more")
public enum KpiStatus {
  @JsonProperty("no-data")
  NO_DATA,
  @JsonProperty("on-track")
  ON_TRACK,
  @JsonProperty("off-track")
  OFF_TRACK,
  @JsonProperty("retired")
  RETIRED
}
