package org.buranakan.agreements.agreement;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A party as a caller names it. */
@Schema(description = "A party of the agreement.")
record ProposedParty(
    @Schema(description = "The actor in the actor registry") @NotNull UUID actorId,
    @Schema(
            description = "Whether the agreement waits for its signature to come into force",
            defaultValue = "true")
        @Nullable Boolean required) {

  Party toParty() {
    return new Party(actorId, required == null || required);
  }
}
