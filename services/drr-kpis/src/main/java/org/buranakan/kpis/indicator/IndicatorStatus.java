package org.buranakan.kpis.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether new KPIs may use an indicator. */
public enum IndicatorStatus {
  @JsonProperty("active")
  ACTIVE,
  @JsonProperty("retired")
  RETIRED
}
