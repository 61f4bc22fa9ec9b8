package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole agenda as the caller wants it; the track's follow-ups stay on it besides. */
@Schema(
    description =
        "The whole agenda as it shall be; the track's follow-ups stay on it" + " besides.")
record ProposedAgenda(
    @Schema(description = "What is to be talked about, in this order") @NotNull @Size(max = 50)
        List<@NotNull @Valid ProposedItem> agenda) {}
