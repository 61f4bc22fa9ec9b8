package org.buranakan.instruments.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Evidence for a programme.
///
/// @param kind What is cited
/// @param referenceId Id of what is cited; for a lesson, of the session that taught it; missing for
///     a study
/// @param url Address where it can be read; needed for a study
/// @param statement What it shows; published: name no persons
/// @param actorId The actor that a representative speaks for, if it is not the proposer: a local
///     government of the province
record Citation(
    @NotNull EvidenceKind kind,
    @Nullable UUID referenceId,
    @Schema(examples = "https://www.nadrec.psu.ac.th/hatyaimonitoring")
        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+")
        @Nullable String url,
    @NotNull @Valid Text statement,
    @Nullable UUID actorId) {}
