package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of the session. */
@Schema(description = "What came of the session, besides the positions.")
record Conclusion(
    @Schema(description = "What came of it, in a few sentences; published: name no persons")
        @NotNull
        @Valid
        Text summary,
    @Schema(description = "What the participants learned; may be empty") @NotNull @Size(max = 50)
        List<@NotNull @Valid Lesson> lessons) {}
