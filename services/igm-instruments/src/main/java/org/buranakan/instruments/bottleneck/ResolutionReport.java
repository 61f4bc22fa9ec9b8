package org.buranakan.instruments.bottleneck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller says of a bottleneck that is gone. */
@Schema(description = "A bottleneck that is gone.")
record ResolutionReport(
    @Schema(description = "The instrument that removed it, one of those that address it")
        @Nullable UUID instrumentId,
    @Schema(description = "How it came to be gone; published: name no persons") @NotNull @Valid
        Text outcome) {}
