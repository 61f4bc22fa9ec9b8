package org.buranakan.dialogue.track;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Whether the dialogue goes on, has missed its cadence, or has ended.
public enum TrackStatus {
  /// Its sessions follow within the cadence.
  @JsonProperty("active")
  ACTIVE,
  /// The cadence was missed; the next concluded session tightens the track.
  @JsonProperty("slack")
  SLACK,
  /// The track has ended, but stays readable.
  @JsonProperty("closed")
  CLOSED
}
