package org.buranakan.dialogue.track;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** What sessions and calls of other services do to tracks, inside their own transactions. */
@ApplicationScoped
public class TrackKeeper {
  private static final Text TITLE_WHEN_CALLED =
      Text.of(
          "เวทีสนทนาที่เปิดขึ้นเพื่อติดตามเรื่องค้าง", "Dialogue opened to follow up on a call");
  // An assumption: once a quarter, as plans of a province are followed up by quarter.
  private static final int CADENCE_WHEN_CALLED = 90;

  private final Tracks tracks;
  private final Outbox outbox;
  private final Clock clock;

  TrackKeeper(Tracks tracks, Outbox outbox, Clock clock) {
    this.tracks = tracks;
    this.outbox = outbox;
    this.clock = clock;
  }

  public TrackView require(UUID id) {
    return tracks.require(id).view();
  }

  /**
   * Keeps everybody else from changing the track until the transaction ends. Whoever changes a
   * track and a session takes the track first, so that no two wait for each other.
   */
  public void hold(UUID id) {
    var unused = tracks.requireForChange(id);
  }

  /** The track, held; 409 if it is closed. */
  public TrackView holdOpen(UUID id) {
    var track = tracks.requireForChange(id);
    track.requireOpen();
    return track.view();
  }

  public void tighten(UUID id, UUID sessionId, Set<UUID> dealtWith, Instant now) {
    var track = tracks.requireForChange(id);
    outbox.publish(track.tighten(sessionId, dealtWith, now));
  }

  public void close(UUID id) {
    outbox.publish(tracks.requireForChange(id).close(clock.instant()));
  }

  /**
   * Puts a follow-up on the preferred track; if there is none or it is closed, on the oldest open
   * one of the province on the same theme (without a preferred one: on the risk of disasters). If
   * there is no such track either, one is opened, so that no call is lost. Empty if the same thing
   * already waits to be dealt with.
   */
  public Optional<Called> call(
      @Nullable UUID preferred,
      String province,
      Text text,
      FollowUp.Origin origin,
      IncomingEvent cause) {
    tracks.takeTurnsIn(province);
    var now = clock.instant();
    var followUp =
        new FollowUp(
            UuidCreator.getTimeOrderedEpoch(), text, origin, FollowUp.Status.OPEN, now, null);
    var asked =
        preferred == null ? null : tracks.findById(preferred, LockModeType.PESSIMISTIC_WRITE);
    var found =
        asked != null && asked.isOpen()
            ? Optional.of(asked)
            : tracks.oldestOpen(
                province, asked == null ? Theme.disasters() : List.of(asked.theme()));
    if (found.isPresent()) {
      var track = found.get();
      return track
          .call(followUp, now)
          .map(
              event -> {
                outbox.publish(event, cause);
                return new Called(track.id(), followUp);
              });
    }
    var opening =
        new OpeningTrack(
            asked == null ? Theme.DISASTER_RISK : asked.theme(),
            TITLE_WHEN_CALLED,
            province,
            null,
            null,
            null,
            CADENCE_WHEN_CALLED);
    var track = new Track(opening, followUp, cause.id(), now);
    tracks.persist(track);
    outbox.publish(track.opened(), cause);
    return Optional.of(new Called(track.id(), followUp));
  }

  /** A follow-up that now waits on a track. */
  public record Called(UUID trackId, FollowUp followUp) {}
}
