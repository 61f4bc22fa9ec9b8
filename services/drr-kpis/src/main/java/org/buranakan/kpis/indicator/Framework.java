package org.buranakan.kpis.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Where an indicator comes from.
public enum Framework {
  /// The indicator is one of the Sendai Framework for Disaster Risk Reduction 2015–2030.
  @JsonProperty("sendai")
  SENDAI,
  /// The indicator was defined here, by a province or a ministry.
  @JsonProperty("own")
  OWN
}
