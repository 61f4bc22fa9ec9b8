package org.buranakan.agreements.agreement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An actor that the agreement binds (ภาคี).
///
/// @param actorId The actor in the actor registry
/// @param required Whether the agreement waits for its signature to come into force
/// @param consented Whether it supported the consensus of the session from which the agreement
///     comes. An actor that did stays a required party
@Schema(name = "Party")
public record PartyView(UUID actorId, boolean required, @Nullable Boolean consented) {

  static PartyView of(Party party, boolean consented) {
    return new PartyView(party.actorId(), party.required(), consented);
  }

  Party sealed() {
    return new Party(actorId, required);
  }
}
