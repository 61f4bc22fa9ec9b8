package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How far an instrument has come.
public enum InstrumentStatus {
  /// Somebody asks for the instrument.
  @JsonProperty("proposed")
  PROPOSED,
  /// The instrument works.
  @JsonProperty("in-force")
  IN_FORCE,
  /// The instrument came to its end, or was withdrawn before.
  @JsonProperty("closed")
  CLOSED
}
