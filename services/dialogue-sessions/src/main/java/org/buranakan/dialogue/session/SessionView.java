package org.buranakan.dialogue.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.dialogue.track.Theme;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session as callers and events show it. */
@Schema(name = "Session", description = "One meeting of a track (การประชุม).")
public record SessionView(
    UUID id,
    @Schema(description = "Counts the changes, from 1") long version,
    UUID trackId,
    @Schema(description = "Counts the sessions of the track, from 1") int number,
    @Schema(description = "ISO 3166-2", examples = "TH-90") String province,
    Theme theme,
    SessionStatus status,
    Instant startsAt,
    Text place,
    List<AgendaItem> agenda,
    @Schema(description = "Actors that were invited by the notice") List<UUID> invited,
    List<Attendance> attendance,
    List<Position> positions,
    @Schema(description = "Per decision item; empty until the session is concluded")
        List<Consensus> consensus,
    List<Lesson> lessons,
    @Nullable Text summary,
    @Nullable Minutes minutes,
    @Schema(description = "Why it was cancelled") @Nullable Text cancelledBecause,
    @Nullable Instant concludedAt,
    Instant changedAt)
    implements Snapshot {

  @Override
  public boolean isBrief() {
    return positions.stream().allMatch(position -> position.comment() == null)
        && (minutes == null || minutes.text() == null);
  }

  /** What everybody may see: what people said and how it was written down may name persons. */
  SessionView withoutPersonalData() {
    return new SessionView(
        id,
        version,
        trackId,
        number,
        province,
        theme,
        status,
        startsAt,
        place,
        agenda,
        invited,
        attendance,
        positions.stream().map(Position::withoutComment).toList(),
        consensus,
        lessons,
        summary,
        minutes == null ? null : minutes.withoutText(),
        cancelledBecause,
        concludedAt,
        changedAt);
  }
}
