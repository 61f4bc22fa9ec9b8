package org.buranakan.actors.actor;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Whether an actor still exists.
public enum ActorStatus {
  /// The actor exists.
  @JsonProperty("active")
  ACTIVE,
  /// The actor exists no more, but stays readable; so does a person who was erased.
  @JsonProperty("dissolved")
  DISSOLVED
}
