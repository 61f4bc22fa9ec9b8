package org.buranakan.instruments.instrument;

import java.time.Instant;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an instrument ended. */
@Schema(description = "How an instrument ended.")
public record Closure(
    Outcome outcome, @Schema(description = "What came of it") Text note, Instant closedAt) {}
