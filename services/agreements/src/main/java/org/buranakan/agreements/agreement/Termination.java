package org.buranakan.agreements.agreement;

import java.time.Instant;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why and when an agreement ended. */
@Schema(description = "Why and when an agreement was ended.")
public record Termination(
    @Schema(description = "Why it was ended") Text reason,
    @Schema(description = "When it was ended") Instant at) {}
