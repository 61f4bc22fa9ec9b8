package org.buranakan.agreements.agreement;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller says to have an agreement drafted again. */
@Schema(description = "A session from whose consensus an agreement is drafted.")
record ProposedAgreement(
    @Schema(description = "A concluded session in dialogue-sessions") @NotNull UUID sessionId) {}
