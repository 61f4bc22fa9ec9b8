package org.buranakan.instruments.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller says to close an instrument. */
@Schema(description = "An instrument comes to its end.")
record ClosureReport(
    @Schema(description = "Whether what stood in the way is gone") @NotNull Outcome outcome,
    @Schema(description = "What came of it; published: name no persons") @NotNull @Valid
        Text note) {}
