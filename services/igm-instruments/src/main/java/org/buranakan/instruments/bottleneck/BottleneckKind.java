package org.buranakan.instruments.bottleneck;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What kind of thing stands in the way.
public enum BottleneckKind {
  /// Nobody is sure who may act.
  @JsonProperty("authority-unclear")
  AUTHORITY_UNCLEAR,
  /// Money is missing.
  @JsonProperty("budget")
  BUDGET,
  /// The actors don't know how.
  @JsonProperty("capacity")
  CAPACITY,
  /// They don't act together.
  @JsonProperty("coordination")
  COORDINATION,
  /// Facts are missing.
  @JsonProperty("data")
  DATA,
  /// They don't trust each other, or talk no more.
  @JsonProperty("trust")
  TRUST
}
