package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How a behavioural instrument works.
public enum Method {
  /// Somebody makes the talk go on.
  @JsonProperty("facilitation")
  FACILITATION,
  /// Somebody mediates between two sides.
  @JsonProperty("mediation")
  MEDIATION,
  /// The sides settle it between themselves.
  @JsonProperty("negotiation")
  NEGOTIATION,
  /// Provinces learn from each other.
  @JsonProperty("peer-learning")
  PEER_LEARNING,
  /// People are won over by a campaign.
  @JsonProperty("campaign")
  CAMPAIGN
}
