package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an instrument has come. */
@Schema(
    description =
        "proposed: somebody asks for it; in-force: it works; closed: it came to"
            + " its end, or was withdrawn before")
public enum InstrumentStatus {
  @JsonProperty("proposed")
  PROPOSED,
  @JsonProperty("in-force")
  IN_FORCE,
  @JsonProperty("closed")
  CLOSED
}
