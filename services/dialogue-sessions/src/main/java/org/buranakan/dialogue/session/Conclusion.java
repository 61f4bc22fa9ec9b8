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
    @Schema(description = "Published: name no persons") @NotNull @Valid Text summary,
    @NotNull @Size(max = 50) List<@NotNull @Valid Lesson> lessons) {}
