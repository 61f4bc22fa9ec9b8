package org.buranakan.dialogue.track;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.caller.Where;
import org.buranakan.platform.event.Matches;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A continuing dialogue on one theme in one province (เวทีสนทนา).
///
/// @param id Its id; the key of its events
/// @param version Counts the changes, from 1
/// @param theme What the dialogue is about
/// @param title What it is called
/// @param province ISO 3166-2
/// @param mechanismId The mechanism that holds the dialogue; missing if none does
/// @param unit The dialogue unit of the committee that holds it; missing if none does
/// @param facilitatorId The actor that facilitates; missing if none does
/// @param cadenceDays A session shall be concluded at least every so many days
/// @param status How it goes on
/// @param openedAt When it was opened
/// @param lastConcludedAt When its last session was concluded; missing until the first one is
/// @param nextDueBy When the track goes slack unless a session is concluded before: the last
///     conclusion, or the opening, and the cadence from there
/// @param followUps What the dialogue has to come back to, and what it has come back to, oldest
///     first
/// @param changedAt When it was changed last
@Schema(name = "Track")
public record TrackView(
    UUID id,
    @Schema(examples = "7", minimum = "1") long version,
    Theme theme,
    Text title,
    @Schema(examples = "TH-90") @Matches(Province.PATTERN) String province,
    @Nullable UUID mechanismId,
    @Nullable Unit unit,
    @Nullable UUID facilitatorId,
    @Schema(examples = "30", minimum = "1", maximum = "366") int cadenceDays,
    TrackStatus status,
    Instant openedAt,
    @Nullable Instant lastConcludedAt,
    Instant nextDueBy,
    List<FollowUp> followUps,
    Instant changedAt)
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
