package org.buranakan.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a commitment stands. */
@Schema(description = "An overdue commitment can still be fulfilled")
public enum CommitmentStatus {
  @JsonProperty("open")
  OPEN,
  @JsonProperty("fulfilled")
  FULFILLED,
  @JsonProperty("overdue")
  OVERDUE
}
