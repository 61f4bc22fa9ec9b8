package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What an instrument that closed left behind.
public enum Outcome {
  /// What stood in the way is gone.
  @JsonProperty("removed")
  REMOVED,
  /// What stood in the way is still there.
  @JsonProperty("not-removed")
  NOT_REMOVED
}
