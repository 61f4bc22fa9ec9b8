package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller says to plan a session. */
@Schema(name = "SessionPlanning", description = "The next session of a track.")
record Planning(
    @Schema(description = "When it begins: in the future, at most two years ahead") @NotNull
        Instant startsAt,
    @Schema(description = "Where it takes place") @NotNull @Valid Text place,
    @Schema(
            description =
                "What is to be talked about, in this order; the track's open follow-ups"
                    + " are added to it")
        @NotNull
        @Size(max = 50)
        List<@NotNull @Valid ProposedItem> agenda) {}
