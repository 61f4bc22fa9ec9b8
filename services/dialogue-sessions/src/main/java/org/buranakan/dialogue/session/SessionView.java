package org.buranakan.dialogue.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.dialogue.track.Theme;
import org.buranakan.platform.event.Matches;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One meeting of a track (การประชุม).
///
/// @param id Its id; the key of its events
/// @param version Counts the changes, from 1
/// @param trackId The track that it belongs to
/// @param number Counts the sessions of the track, from 1
/// @param province ISO 3166-2
/// @param theme What the track is about
/// @param status How far it has come
/// @param startsAt When it begins
/// @param place Where it takes place
/// @param agenda What is talked about, in this order
/// @param invited Actors that were invited by the notice; empty until then
/// @param attendance Actors that came, invited or not
/// @param positions Where actors stand on the decision items: one for each actor and item
/// @param consensus Per decision item; empty until the session is concluded
/// @param lessons What the participants learned; empty until it is concluded
/// @param summary What came of it; missing until it is concluded
/// @param minutes The record of what was said; missing until it is written
/// @param cancelledBecause Why it was cancelled; missing if it was not
/// @param concludedAt When it was concluded; missing if it was not
/// @param changedAt When it was changed last
@Schema(name = "Session")
public record SessionView(
    UUID id,
    @Schema(examples = "7", minimum = "1") long version,
    UUID trackId,
    @Schema(examples = "4", minimum = "1") int number,
    @Schema(examples = "TH-90") @Matches(Province.PATTERN) String province,
    Theme theme,
    SessionStatus status,
    Instant startsAt,
    Text place,
    List<AgendaItem> agenda,
    @Schema(examples = "[\"01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e\"]") List<UUID> invited,
    List<Attendance> attendance,
    List<Position> positions,
    List<Consensus> consensus,
    List<Lesson> lessons,
    @Nullable Text summary,
    @Nullable Minutes minutes,
    @Nullable Text cancelledBecause,
    @Nullable Instant concludedAt,
    Instant changedAt)
    implements Snapshot.OfWords {
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
