package org.buranakan.actors.mechanism;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a mechanism still works. */
public enum MechanismStatus {
  @JsonProperty("active")
  ACTIVE,
  @JsonProperty("dissolved")
  DISSOLVED
}
