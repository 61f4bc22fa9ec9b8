package org.buranakan.kpis.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Whether new KPIs may use an indicator.
public enum IndicatorStatus {
  /// New KPIs may use the indicator.
  @JsonProperty("active")
  ACTIVE,
  /// KPIs that use the indicator keep it; new ones may not use it.
  @JsonProperty("retired")
  RETIRED
}
