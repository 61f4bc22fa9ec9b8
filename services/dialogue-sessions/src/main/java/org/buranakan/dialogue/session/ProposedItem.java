package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller puts on the agenda. */
@Schema(description = "One thing to talk about.")
record ProposedItem(
    @Schema(description = "What is to be talked about") @NotNull @Valid Text title,
    @Schema(description = "What shall come of it") @NotNull AgendaItem.Kind kind) {}
