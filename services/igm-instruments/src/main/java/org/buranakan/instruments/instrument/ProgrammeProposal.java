package org.buranakan.instruments.instrument;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is particular to a programmatic instrument.
///
/// @param originLevel Where it comes from: a programme rises from the community
/// @param budgetThb What it costs, in whole baht
@Schema(name = "ProgrammeProposal")
record ProgrammeProposal(
    @NotNull Level originLevel,
    @Schema(examples = "1500000") @NotNull @PositiveOrZero @Max(10_000_000_000_000L)
        Long budgetThb) {}
