package org.buranakan.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a commitment stands. */
@Schema(
    description =
        "open: not kept yet; fulfilled: shown to be kept; overdue: its day has"
            + " passed, and it can still be fulfilled")
public enum CommitmentStatus {
  @JsonProperty("open")
  OPEN,
  @JsonProperty("fulfilled")
  FULFILLED,
  @JsonProperty("overdue")
  OVERDUE
}
