package org.buranakan.actors.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an actor is, in Popolo's terms: an organisation or a person; or a loose network of them. */
@Schema(
    description =
        "organisation: a legal person, office or firm; network: a loose group;"
            + " person: a natural person, whose name, identifiers and contacts are personal data")
public enum ActorKind {
  @JsonProperty("organisation")
  ORGANISATION,
  @JsonProperty("network")
  NETWORK,
  @JsonProperty("person")
  PERSON
}
