package org.buranakan.actors.actor;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What an actor is, in Popolo's terms: an organisation or a person; or a loose network of them.
public enum ActorKind {
  /// A legal person, an office or a firm.
  @JsonProperty("organisation")
  ORGANISATION,
  /// A loose group of actors.
  @JsonProperty("network")
  NETWORK,
  /// A natural person, whose name, identifiers and contacts are personal data.
  @JsonProperty("person")
  PERSON
}
