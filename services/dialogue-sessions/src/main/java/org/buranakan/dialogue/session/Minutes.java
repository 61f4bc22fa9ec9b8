package org.buranakan.dialogue.session;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The record of what was said. */
@Schema(description = "The record of what was said.")
public record Minutes(
    @Schema(description = "Shown to those who took part, and to officers of the province")
        @Nullable LongText text,
    @Schema(description = "When they were written, or corrected last") Instant writtenAt,
    @Schema(description = "Missing until they are approved") @Nullable Instant approvedAt) {

  Minutes approved(Instant now) {
    return new Minutes(text, writtenAt, now);
  }

  Minutes withoutText() {
    return new Minutes(null, writtenAt, approvedAt);
  }
}
