package org.buranakan.instruments.bottleneck;

import com.fasterxml.jackson.annotation.JsonProperty;

/// One of the four families of intergovernmental instruments of the study.
public enum Family {
  /// Mandates, organisations and rules.
  @JsonProperty("structural")
  STRUCTURAL,
  /// Programmes and budgets that rise from below.
  @JsonProperty("programmatic")
  PROGRAMMATIC,
  /// Studies, training, data and technical assistance.
  @JsonProperty("research-and-capacity")
  RESEARCH_AND_CAPACITY,
  /// Dialogue, negotiation and trust.
  @JsonProperty("behavioural")
  BEHAVIOURAL
}
