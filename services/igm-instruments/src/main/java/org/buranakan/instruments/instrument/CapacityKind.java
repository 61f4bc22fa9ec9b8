package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a research and capacity instrument brings.
public enum CapacityKind {
  /// It brings facts that are found out.
  @JsonProperty("study")
  STUDY,
  /// It brings people who know how.
  @JsonProperty("training")
  TRAINING,
  /// It brings facts that are collected.
  @JsonProperty("data")
  DATA,
  /// It brings help by those who know how.
  @JsonProperty("technical-assistance")
  TECHNICAL_ASSISTANCE
}
