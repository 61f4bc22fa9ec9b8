package org.buranakan.dialogue.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a session has come. */
@Schema(
    description =
        "planned: its agenda may change; noticed: actors are invited and the"
            + " agenda is frozen; concluded: what came of it stands; minutes-approved:"
            + " its minutes are final, too; cancelled: it does not take place")
public enum SessionStatus {
  @JsonProperty("planned")
  PLANNED,
  @JsonProperty("noticed")
  NOTICED,
  @JsonProperty("concluded")
  CONCLUDED,
  @JsonProperty("minutes-approved")
  MINUTES_APPROVED,
  @JsonProperty("cancelled")
  CANCELLED
}
