package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a session does not take place. */
@Schema(name = "SessionCancellation", description = "Why a session does not take place.")
record Cancellation(
    @Schema(description = "Published: name no persons") @NotNull @Valid Text reason) {}
