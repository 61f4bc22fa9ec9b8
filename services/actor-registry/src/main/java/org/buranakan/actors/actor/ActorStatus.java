package org.buranakan.actors.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an actor still exists. */
@Schema(
    description =
        "active: exists; dissolved: exists no more, but stays readable; so does a person who was"
            + " erased")
public enum ActorStatus {
  @JsonProperty("active")
  ACTIVE,
  @JsonProperty("dissolved")
  DISSOLVED
}
