package org.buranakan.dialogue.track;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A track as callers and events show it. */
@Schema(
    name = "Track",
    description = "A continuing dialogue on one theme in one province (เวทีสนทนา).")
public record TrackView(
    UUID id,
    @Schema(description = "Counts the changes, from 1") long version,
    Theme theme,
    Text title,
    @Schema(description = "ISO 3166-2", examples = "TH-90") String province,
    @Schema(description = "The mechanism that holds the dialogue") @Nullable UUID mechanismId,
    @Nullable Unit unit,
    @Schema(description = "The actor that facilitates") @Nullable UUID facilitatorId,
    @Schema(description = "A session shall be concluded at least every so many days")
        int cadenceDays,
    @Schema(description = "slack: the cadence was missed; the next concluded session tightens it")
        TrackStatus status,
    Instant openedAt,
    @Schema(description = "Missing until the first session is concluded")
        @Nullable Instant lastConcludedAt,
    @Schema(description = "When the track goes slack unless a session is concluded before")
        Instant nextDueBy,
    List<FollowUp> followUps,
    Instant changedAt)
    implements Snapshot {

  /** What the next session must come back to. */
  public List<FollowUp> openFollowUps() {
    return followUps.stream().filter(FollowUp::waits).toList();
  }
}
