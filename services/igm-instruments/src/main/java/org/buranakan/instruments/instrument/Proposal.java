package org.buranakan.instruments.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.buranakan.instruments.bottleneck.Family;
import org.buranakan.platform.text.ProvinceCode;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller says to propose an instrument. */
@Schema(
    name = "InstrumentProposal",
    description =
        "A new instrument, with exactly the particulars of its family: structural takes mandate and"
            + " structural; the others take the part that is named as they are.")
record Proposal(
    @NotNull Family family,
    @NotNull @Valid Text title,
    @Schema(description = "ISO 3166-2; missing for the whole country", examples = "TH-90")
        @ProvinceCode
        @Nullable String province,
    @Schema(description = "What it shall remove") @Nullable UUID bottleneckId,
    @Schema(description = "The agency that enables it: of the centre, or the province's own")
        @NotNull
        UUID facilitatorId,
    @Schema(
            description =
                "The actor whose idea it is: needed for a programme, and for what a representative"
                    + " proposes")
        @Nullable UUID proposerId,
    @Valid @Nullable Mandate mandate,
    @Valid @Nullable Structural structural,
    @Valid @Nullable ProgrammeProposal programmatic,
    @Valid @Nullable ResearchAndCapacity researchAndCapacity,
    @Valid @Nullable Behavioural behavioural) {}
