package org.buranakan.dialogue.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An actor that came, invited or not.
///
/// @param actorId The actor that came, in the actor registry
/// @param mode How it took part
/// @param delegates How many people it sent
record Arrival(
    @NotNull UUID actorId,
    @NotNull Attendance.Mode mode,
    @Schema(examples = "2") @NotNull @Min(1) @Max(10000) Integer delegates) {}
