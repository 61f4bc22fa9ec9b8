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
    @Schema(description = "Which of the four families it belongs to") @NotNull Family family,
    @Schema(description = "What it is called; published: name no persons") @NotNull @Valid
        Text title,
    @Schema(description = "ISO 3166-2; missing for the whole country", examples = "TH-90")
        @ProvinceCode
        @Nullable String province,
    @Schema(description = "The bottleneck that it shall remove; missing if it is made for none")
        @Nullable UUID bottleneckId,
    @Schema(description = "The agency that enables it: of the centre, or the province's own")
        @NotNull
        UUID facilitatorId,
    @Schema(
            description =
                "The actor whose idea it is: needed for a programme, and for what a representative"
                    + " proposes")
        @Nullable UUID proposerId,
    @Schema(description = "For a structural instrument, and for no other") @Valid
        @Nullable Mandate mandate,
    @Schema(description = "For a structural instrument, and for no other") @Valid
        @Nullable Structural structural,
    @Schema(description = "For a programmatic instrument, and for no other") @Valid
        @Nullable ProgrammeProposal programmatic,
    @Schema(description = "For a research and capacity instrument, and for no other") @Valid
        @Nullable ResearchAndCapacity researchAndCapacity,
    @Schema(description = "For a behavioural instrument, and for no other") @Valid
        @Nullable Behavioural behavioural) {}
