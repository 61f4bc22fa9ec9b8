package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/// Where an actor stands on a decision item of the agenda.
///
/// @param itemId The decision item of the agenda
/// @param actorId The attending actor whose position it is
/// @param stance For or against
/// @param comment What the actor says to it; shown to those who took part, and to officers and
///     facilitators of the province
record StatedPosition(
    @NotNull UUID itemId,
    @NotNull UUID actorId,
    @NotNull Position.Stance stance,
    @Valid @Nullable Text comment) {}
