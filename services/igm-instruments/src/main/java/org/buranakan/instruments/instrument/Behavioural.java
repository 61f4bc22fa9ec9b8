package org.buranakan.instruments.instrument;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is particular to a behavioural instrument. */
@Schema(description = "What is particular to a behavioural instrument.")
public record Behavioural(
    @Schema(description = "How it works") @NotNull Method method,
    @Schema(description = "The dialogue track that it serves; missing if it serves none")
        @Nullable UUID trackId) {}
