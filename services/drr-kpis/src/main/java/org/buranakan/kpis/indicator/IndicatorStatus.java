package org.buranakan.kpis.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether new KPIs may use an indicator. */
@Schema(description = "active: new KPIs may use it; retired: only those that there are do")
public enum IndicatorStatus {
  @JsonProperty("active")
  ACTIVE,
  @JsonProperty("retired")
  RETIRED
}
