package org.buranakan.instruments.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.buranakan.instruments.bottleneck.Family;
import org.buranakan.platform.text.ProvinceCode;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A new instrument, with exactly the particulars of its family: structural takes mandate and
/// structural; the others take the part that is named as they are.
///
/// @param family Which of the four families it belongs to
/// @param title What it is called; published: name no persons
/// @param province ISO 3166-2; missing for the whole country
/// @param bottleneckId The bottleneck that it shall remove; missing if it is made for none
/// @param facilitatorId The agency that enables it: of the centre, or the province's own
/// @param proposerId The actor whose idea it is: needed for a programme, and for what a
///     representative proposes
/// @param mandate For a structural instrument, and for no other
/// @param structural For a structural instrument, and for no other
/// @param programmatic For a programmatic instrument, and for no other
/// @param researchAndCapacity For a research and capacity instrument, and for no other
/// @param behavioural For a behavioural instrument, and for no other
@Schema(name = "InstrumentProposal")
record Proposal(
    @NotNull Family family,
    @NotNull @Valid Text title,
    @Schema(examples = "TH-90") @ProvinceCode @Nullable String province,
    @Nullable UUID bottleneckId,
    @NotNull UUID facilitatorId,
    @Nullable UUID proposerId,
    @Valid @Nullable Mandate mandate,
    @Valid @Nullable Structural structural,
    @Valid @Nullable ProgrammeProposal programmatic,
    @Valid @Nullable ResearchAndCapacity researchAndCapacity,
    @Valid @Nullable Behavioural behavioural) {}
