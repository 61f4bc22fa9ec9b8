package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an instrument that closed left behind. */
@Schema(description = "removed: what stood in the way is gone; not-removed: it is not.")
public enum Outcome {
  @JsonProperty("removed")
  REMOVED,
  @JsonProperty("not-removed")
  NOT_REMOVED
}
