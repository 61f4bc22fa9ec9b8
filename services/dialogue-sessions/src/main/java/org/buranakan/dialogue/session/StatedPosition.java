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
    @NotNull UUID itemId,
    @NotNull UUID actorId,
    @NotNull Position.Stance stance,
    @Valid @Nullable Text comment) {}
