package org.buranakan.agreements.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a caller withdraws a standard. */
@Schema(name = "StandardEnding", description = "Why the standard is withdrawn. No personal data.")
record Ending(
    @Schema(description = "Why it is withdrawn; published: name no persons") @NotNull @Valid
        Text reason) {}
