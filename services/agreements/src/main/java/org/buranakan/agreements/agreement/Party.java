package org.buranakan.agreements.agreement;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An actor that the agreement binds. */
@Embeddable
@Schema(name = "SealedParty", description = "An actor that the agreement binds (ภาคี).")
public record Party(
    @Schema(description = "The actor in the actor registry") UUID actorId,
    @Schema(description = "Whether the agreement waits for its signature to come into force")
        boolean required) {}
