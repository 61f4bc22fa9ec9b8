package org.buranakan.actors.mechanism;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An actor in a mechanism. */
@Schema(description = "An actor in a mechanism.")
public record Member(
    @Schema(description = "The actor in the actor registry") @NotNull UUID actorId,
    @Schema(description = "As what it takes part") @NotNull MemberRole role) {}
