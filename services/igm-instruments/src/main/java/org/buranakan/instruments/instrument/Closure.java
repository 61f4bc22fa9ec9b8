package org.buranakan.instruments.instrument;

import java.time.Instant;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an instrument ended. */
@Schema(description = "How an instrument ended.")
public record Closure(
    @Schema(description = "Whether what stood in the way is gone") Outcome outcome,
    @Schema(description = "What came of it") Text note,
    @Schema(description = "When it was closed") Instant closedAt) {}
