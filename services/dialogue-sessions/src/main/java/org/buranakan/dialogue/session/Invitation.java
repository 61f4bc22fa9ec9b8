package org.buranakan.dialogue.session;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is invited. */
@Schema(description = "Who is invited: actors of the actor registry.")
record Invitation(@NotEmpty @Size(max = 500) List<@NotNull UUID> actorIds) {}
