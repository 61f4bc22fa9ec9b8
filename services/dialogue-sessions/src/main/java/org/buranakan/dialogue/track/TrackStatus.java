package org.buranakan.dialogue.track;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the dialogue goes on, has missed its cadence, or has ended. */
@Schema(
    description =
        "active: within its cadence; slack: the cadence was missed, and the next"
            + " concluded session tightens it; closed: it has ended, but stays readable")
public enum TrackStatus {
  @JsonProperty("active")
  ACTIVE,
  @JsonProperty("slack")
  SLACK,
  @JsonProperty("closed")
  CLOSED
}
