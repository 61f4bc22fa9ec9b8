package org.buranakan.kpis.kpi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a KPI stands. */
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
