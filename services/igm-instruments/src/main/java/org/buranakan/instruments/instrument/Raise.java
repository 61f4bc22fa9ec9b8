package org.buranakan.instruments.instrument;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller says to carry a programme up one level. */
@Schema(description = "A programme goes up one level.")
record Raise(
    @Schema(description = "The next level") @NotNull Level to,
    @Schema(
            description =
                "The actor that a representative speaks for, if it is not the proposer: a local"
                    + " government of the province")
        @Nullable UUID actorId) {}
