package org.buranakan.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How a commitment stands.
public enum CommitmentStatus {
  /// The commitment is not kept yet.
  @JsonProperty("open")
  OPEN,
  /// The commitment was shown to be kept.
  @JsonProperty("fulfilled")
  FULFILLED,
  /// The day has passed; the commitment can still be fulfilled.
  @JsonProperty("overdue")
  OVERDUE
}
