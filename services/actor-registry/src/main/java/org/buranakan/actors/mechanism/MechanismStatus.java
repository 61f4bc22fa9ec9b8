package org.buranakan.actors.mechanism;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Whether a mechanism still works.
public enum MechanismStatus {
  /// The mechanism works.
  @JsonProperty("active")
  ACTIVE,
  /// The mechanism works no more, but stays readable.
  @JsonProperty("dissolved")
  DISSOLVED
}
