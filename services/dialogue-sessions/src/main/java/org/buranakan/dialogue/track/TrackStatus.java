package org.buranakan.dialogue.track;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the dialogue goes on, has missed its cadence, or has ended. */
public enum TrackStatus {
  @JsonProperty("active")
  ACTIVE,
  @JsonProperty("slack")
  SLACK,
  @JsonProperty("closed")
  CLOSED
}
