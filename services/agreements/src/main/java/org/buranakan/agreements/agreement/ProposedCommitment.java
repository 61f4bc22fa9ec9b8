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

/** A commitment as a caller puts it. */
@Schema(name = "CommitmentProposal", description = "What a party will do by when.")
record ProposedCommitment(
    @Schema(description = "One of the parties") @NotNull UUID actorId,
    @Schema(description = "What the party will do; published: name no persons") @NotNull @Valid
        Text text,
    @Schema(
            description =
                "A day in the future. Gregorian; a Buddhist-era year such as 2569 is understood as"
                    + " 2026",
            examples = "2027-09-30")
        @NotNull
        @JsonDeserialize(using = ThaiDate.class)
        LocalDate dueOn,
    @Schema(description = "By what its effect will be measured; missing if it will not be") @Valid
        @Nullable CommittedKpi kpi) {}
