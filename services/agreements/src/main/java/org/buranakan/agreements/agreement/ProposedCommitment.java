package org.buranakan.agreements.agreement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.buranakan.platform.time.ThaiDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a party will do by when.
///
/// @param actorId One of the parties
/// @param text What the party will do; published: name no persons
/// @param dueOn A day in the future. Gregorian; a Buddhist-era year such as 2569 is understood as
///     2026
/// @param kpi By what its effect will be measured; missing if it will not be
@Schema(name = "CommitmentProposal")
record ProposedCommitment(
    @NotNull UUID actorId,
    @NotNull @Valid Text text,
    @Schema(examples = "2027-09-30") @NotNull @JsonDeserialize(using = ThaiDate.class)
        LocalDate dueOn,
    @Valid @Nullable CommittedKpi kpi) {}
