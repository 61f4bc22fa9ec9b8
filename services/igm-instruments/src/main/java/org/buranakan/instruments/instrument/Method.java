package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a behavioural instrument works. */
@Schema(
    description =
        "How a behavioural instrument works. facilitation: somebody makes the talk"
            + " go on; mediation: somebody stands between two sides; negotiation: the"
            + " sides settle it; peer-learning: provinces learn from each other;"
            + " campaign: people are won over")
public enum Method {
  @JsonProperty("facilitation")
  FACILITATION,
  @JsonProperty("mediation")
  MEDIATION,
  @JsonProperty("negotiation")
  NEGOTIATION,
  @JsonProperty("peer-learning")
  PEER_LEARNING,
  @JsonProperty("campaign")
  CAMPAIGN
}
