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
    @Schema(description = "Its id; the key of its events") UUID id,
    @Schema(description = "Counts the changes, from 1", examples = "7") long version,
    @Schema(description = "The track that it belongs to") UUID trackId,
    @Schema(description = "Counts the sessions of the track, from 1", examples = "4") int number,
    @Schema(description = "ISO 3166-2", examples = "TH-90") String province,
    @Schema(description = "What the track is about") Theme theme,
    @Schema(description = "How far it has come") SessionStatus status,
    @Schema(description = "When it begins") Instant startsAt,
    @Schema(description = "Where it takes place") Text place,
    @Schema(description = "What is talked about, in this order") List<AgendaItem> agenda,
    @Schema(
            description = "Actors that were invited by the notice; empty until then",
            examples = "[\"01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e\"]")
        List<UUID> invited,
    @Schema(description = "Actors that came, invited or not") List<Attendance> attendance,
    @Schema(description = "Where actors stand on the decision items") List<Position> positions,
    @Schema(description = "Per decision item; empty until the session is concluded")
        List<Consensus> consensus,
    @Schema(description = "What the participants learned; empty until it is concluded")
        List<Lesson> lessons,
    @Schema(description = "What came of it; missing until it is concluded") @Nullable Text summary,
    @Schema(description = "The record of what was said; missing until it is written")
        @Nullable Minutes minutes,
    @Schema(description = "Why it was cancelled; missing if it was not")
        @Nullable Text cancelledBecause,
    @Schema(description = "When it was concluded; missing if it was not")
        @Nullable Instant concludedAt,
    @Schema(description = "When it was changed last") Instant changedAt)
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
