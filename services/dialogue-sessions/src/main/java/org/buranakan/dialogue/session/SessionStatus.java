package org.buranakan.dialogue.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a session has come. */
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
