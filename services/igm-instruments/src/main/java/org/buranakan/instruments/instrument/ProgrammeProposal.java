package org.buranakan.instruments.instrument;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a programmatic instrument when it is proposed. */
@Schema(
    name = "ProgrammeProposal",
    description = "What is particular to a programmatic instrument.")
record ProgrammeProposal(
    @Schema(description = "Where it comes from: a programme rises from the community") @NotNull
        Level originLevel,
    @Schema(description = "What it costs, in whole baht", examples = "1500000")
        @NotNull
        @PositiveOrZero
        @Max(10_000_000_000_000L)
        Long budgetThb) {}
