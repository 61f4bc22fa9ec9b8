package org.buranakan.dialogue.session;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who is invited: actors of the actor registry.
///
/// @param actorIds Who is invited: active actors of the actor registry
record Invitation(
    @Schema(examples = "[\"01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e\"]") @NotEmpty @Size(max = 500)
        List<@NotNull UUID> actorIds) {}
