package org.buranakan.dialogue.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How far a session has come.
public enum SessionStatus {
  /// The session is planned, and its agenda may still change.
  @JsonProperty("planned")
  PLANNED,
  /// The actors are invited, and the agenda is frozen.
  @JsonProperty("noticed")
  NOTICED,
  /// The session was held, and what came of it stands.
  @JsonProperty("concluded")
  CONCLUDED,
  /// The minutes are final, too.
  @JsonProperty("minutes-approved")
  MINUTES_APPROVED,
  /// The session does not take place.
  @JsonProperty("cancelled")
  CANCELLED
}
