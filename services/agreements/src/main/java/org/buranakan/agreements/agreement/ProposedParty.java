package org.buranakan.agreements.agreement;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A party of the agreement.
///
/// @param actorId The actor in the actor registry
/// @param required Whether the agreement waits for its signature to come into force
record ProposedParty(
    @NotNull UUID actorId, @Schema(defaultValue = "true") @Nullable Boolean required) {

  Party toParty() {
    return new Party(actorId, required == null || required);
  }
}
