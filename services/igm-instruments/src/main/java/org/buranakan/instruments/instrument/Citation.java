package org.buranakan.instruments.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller says to cite evidence. */
@Schema(description = "Evidence for a programme.")
record Citation(
    @Schema(description = "What is cited") @NotNull EvidenceKind kind,
    @Schema(
            description =
                "Id of what is cited; for a lesson, of the session that taught it; missing"
                    + " for a study")
        @Nullable UUID referenceId,
    @Schema(
            description = "Address where it can be read; needed for a study",
            examples = "https://www.nadrec.psu.ac.th/hatyaimonitoring")
        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+")
        @Nullable String url,
    @Schema(description = "What it shows; published: name no persons") @NotNull @Valid
        Text statement,
    @Schema(
            description =
                "The actor that a representative speaks for, if it is not the proposer: a local"
                    + " government of the province")
        @Nullable UUID actorId) {}
