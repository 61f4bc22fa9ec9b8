package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller says about where an actor stands. */
@Schema(description = "Where an actor stands on a decision item of the agenda.")
record StatedPosition(
    @Schema(description = "The decision item of the agenda") @NotNull UUID itemId,
    @Schema(description = "The attending actor whose position it is") @NotNull UUID actorId,
    @Schema(description = "For or against") @NotNull Position.Stance stance,
    @Schema(
            description =
                "What the actor says to it; shown to those who took part, and to officers"
                    + " and facilitators of the province")
        @Valid
        @Nullable Text comment) {}
