package org.buranakan.agreements.agreement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A party as callers and events show it. */
@Schema(name = "Party", description = "An actor that the agreement binds (ภาคี).")
public record PartyView(
    @Schema(description = "The actor in the actor registry") UUID actorId,
    @Schema(description = "Whether the agreement waits for its signature to come into force")
        boolean required,
    @Schema(
            description =
                "Whether it supported the consensus of the session from which the agreement comes."
                    + " An actor that did stays a required party")
        @Nullable Boolean consented) {

  static PartyView of(Party party, boolean consented) {
    return new PartyView(party.actorId(), party.required(), consented);
  }

  Party sealed() {
    return new Party(actorId, required);
  }
}
