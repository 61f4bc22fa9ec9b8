package org.buranakan.dialogue.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller says about an actor that came. */
@Schema(description = "An actor that came, invited or not.")
record Arrival(
    @Schema(description = "The actor that came, in the actor registry") @NotNull UUID actorId,
    @Schema(description = "How it took part") @NotNull Attendance.Mode mode,
    @Schema(description = "How many people it sent", examples = "2") @NotNull @Min(1) @Max(10000)
        Integer delegates) {}
