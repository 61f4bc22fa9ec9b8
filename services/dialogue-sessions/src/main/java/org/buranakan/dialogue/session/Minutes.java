package org.buranakan.dialogue.session;

import java.time.Instant;
import org.buranakan.platform.event.Withheld;
import org.jspecify.annotations.Nullable;

/// The record of what was said.
///
/// @param text Shown to those who took part, and to officers of the province
/// @param writtenAt When they were written, or corrected last
/// @param approvedAt When they were approved; missing until then
public record Minutes(
    @Withheld @Nullable LongText text, Instant writtenAt, @Nullable Instant approvedAt) {

  Minutes approved(Instant now) {
    return new Minutes(text, writtenAt, now);
  }

  Minutes withoutText() {
    return new Minutes(null, writtenAt, approvedAt);
  }
}
