package org.buranakan.agreements.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a caller ends an agreement. */
@Schema(name = "AgreementEnding", description = "Why the agreement ends. No personal data.")
record Ending(
    @Schema(description = "Why it ends; published: name no persons") @NotNull @Valid Text reason) {}
