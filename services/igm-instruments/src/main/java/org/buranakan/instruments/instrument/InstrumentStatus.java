package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an instrument has come. */
@Schema(description = "proposed, in force, or closed.")
public enum InstrumentStatus {
  @JsonProperty("proposed")
  PROPOSED,
  @JsonProperty("in-force")
  IN_FORCE,
  @JsonProperty("closed")
  CLOSED
}
