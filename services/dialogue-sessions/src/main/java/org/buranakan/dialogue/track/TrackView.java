package org.buranakan.dialogue.track;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.caller.Where;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A track as callers and events show it. */
@Schema(
    name = "Track",
    description = "A continuing dialogue on one theme in one province (เวทีสนทนา).")
public record TrackView(
    @Schema(description = "Its id; the key of its events") UUID id,
    @Schema(description = "Counts the changes, from 1", examples = "7") long version,
    @Schema(description = "What the dialogue is about") Theme theme,
    @Schema(description = "What it is called") Text title,
    @Schema(description = "ISO 3166-2", examples = "TH-90") String province,
    @Schema(description = "The mechanism that holds the dialogue; missing if none does")
        @Nullable UUID mechanismId,
    @Schema(description = "The dialogue unit of the committee that holds it; missing if none does")
        @Nullable Unit unit,
    @Schema(description = "The actor that facilitates; missing if none does")
        @Nullable UUID facilitatorId,
    @Schema(
            description = "A session shall be concluded at least every so many days",
            examples = "30")
        int cadenceDays,
    @Schema(description = "How it goes on") TrackStatus status,
    @Schema(description = "When it was opened") Instant openedAt,
    @Schema(description = "Missing until the first session is concluded")
        @Nullable Instant lastConcludedAt,
    @Schema(description = "When the track goes slack unless a session is concluded before")
        Instant nextDueBy,
    @Schema(description = "What the dialogue has to come back to, and what it has come back to")
        List<FollowUp> followUps,
    @Schema(description = "When it was changed last") Instant changedAt)
    implements Snapshot.OfWords {

  /** What it takes to run it. */
  public Where where() {
    return Where.in(province).facilitatedBy(facilitatorId);
  }

  /** What the next session must come back to. */
  public List<FollowUp> openFollowUps() {
    return followUps.stream().filter(FollowUp::waits).toList();
  }
}
