package org.buranakan.kpis.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an indicator comes from. */
@Schema(
    description =
        "sendai: of the Sendai Framework for Disaster Risk Reduction 2015–2030;"
            + " own: defined here by a province or a ministry")
public enum Framework {
  /** The Sendai Framework for Disaster Risk Reduction 2015–2030. */
  @JsonProperty("sendai")
  SENDAI,
  /** Defined by a province or a ministry here. */
  @JsonProperty("own")
  OWN
}
