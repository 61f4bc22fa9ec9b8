package org.buranakan.actors.actor;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an actor is, in Popolo's terms: an organisation or a person; or a loose network of them. */
public enum ActorKind {
  @JsonProperty("organisation")
  ORGANISATION,
  @JsonProperty("network")
  NETWORK,
  @JsonProperty("person")
  PERSON
}
