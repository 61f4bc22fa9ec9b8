package org.buranakan.agreements.standard;

import java.time.Instant;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why and since when a standard is no longer to be followed. */
@Schema(description = "Why and when a standard was withdrawn.")
public record Withdrawal(
    @Schema(description = "Why it was withdrawn") Text reason,
    @Schema(description = "When it was withdrawn") Instant at) {}
