package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a behavioural instrument works. */
@Schema(description = "How a behavioural instrument works.")
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
