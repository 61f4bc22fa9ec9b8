package org.buranakan.kpis.kpi;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How a KPI stands.
public enum KpiStatus {
  /// No value can be computed yet, which is not zero.
  @JsonProperty("no-data")
  NO_DATA,
  /// The newest value has reached the target.
  @JsonProperty("on-track")
  ON_TRACK,
  /// The newest value has not reached the target.
  @JsonProperty("off-track")
  OFF_TRACK,
  /// The KPI is measured no more.
  @JsonProperty("retired")
  RETIRED
}
