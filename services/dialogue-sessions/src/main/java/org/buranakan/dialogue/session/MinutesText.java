package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The record of what was said, to be approved. */
@Schema(description = "The record of what was said; it may be corrected until it is approved.")
record MinutesText(
    @Schema(
            description =
                "The minutes; shown to those who took part, and to officers and"
                    + " facilitators of the province")
        @NotNull
        @Valid
        LongText text) {}
