package org.buranakan.actors.actor;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an actor still exists. */
public enum ActorStatus {
  @JsonProperty("active")
  ACTIVE,
  @JsonProperty("dissolved")
  DISSOLVED
}
