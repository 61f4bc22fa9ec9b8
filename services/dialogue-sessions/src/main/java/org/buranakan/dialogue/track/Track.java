package org.buranakan.dialogue.track;

import static org.buranakan.dialogue.track.TrackRefusals.CLOSED;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.buranakan.platform.caller.Reach;
import org.buranakan.platform.text.Text;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A continuing dialogue on one theme in one province, which must not go slack (ขันน้อต). */
@Entity
@Filter(name = Reach.FILTER, condition = Reach.PROVINCE)
@CheckReturnValue
class Track {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private Theme theme;

  @JdbcTypeCode(SqlTypes.JSON)
  private Text title;

  private String province;
  private @Nullable UUID mechanismId;

  @Enumerated(EnumType.STRING)
  private @Nullable Unit unit;

  private @Nullable UUID facilitatorId;
  private int cadenceDays;

  @Enumerated(EnumType.STRING)
  private TrackStatus status = TrackStatus.ACTIVE;

  private Instant openedAt;
  private @Nullable Instant lastConcludedAt;
  private Instant nextDueBy;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<FollowUp> followUps = List.of();

  @SuppressWarnings("UnusedVariable") // for the database, which holds it to be unique
  private @Nullable UUID openedByEvent;

  private Instant changedAt;

  protected Track() {}

  Track(OpeningTrack said, Instant now) {
    id = UuidCreator.getTimeOrderedEpoch();
    version = 1;
    theme = said.theme();
    title = said.title();
    province = said.province();
    mechanismId = said.mechanismId();
    unit = said.unit();
    facilitatorId = said.facilitatorId();
    cadenceDays = said.cadenceDays();
    openedAt = now;
    nextDueBy = now.plus(cadence());
    changedAt = now;
  }

  /** A track that an event called for, because there was none that could take up its follow-up. */
  Track(OpeningTrack said, FollowUp calledFor, UUID openedByEvent, Instant now) {
    this(said, now);
    followUps = List.of(calledFor);
    this.openedByEvent = openedByEvent;
  }

  TrackEvent opened() {
    return new TrackEvent.Opened(view());
  }

  /** Puts something on the track that the next session must come back to; empty if it waits. */
  Optional<TrackEvent> call(FollowUp followUp, Instant now) {
    var waits =
        followUps.stream()
            .anyMatch(known -> known.waits() && known.origin().equals(followUp.origin()));
    if (waits) {
      return Optional.empty();
    }
    requireOpen();
    var more = new ArrayList<>(followUps);
    more.add(followUp);
    followUps = List.copyOf(more);
    touch(now);
    return Optional.of(new TrackEvent.FollowUpCalled(view(), followUp));
  }

  /** A session was concluded: the nuts are tight again, and what it carried is done. */
  TrackEvent tighten(UUID sessionId, Set<UUID> dealtWith, Instant now) {
    requireOpen();
    status = TrackStatus.ACTIVE;
    lastConcludedAt = now;
    nextDueBy = now.plus(cadence());
    followUps =
        followUps.stream()
            .map(known -> dealtWith.contains(known.id()) ? known.done(sessionId) : known)
            .toList();
    touch(now);
    return new TrackEvent.Tightened(view(), sessionId);
  }

  /** Goes slack once, when the cadence is missed. */
  Optional<TrackEvent> slacken(Instant now) {
    if (status != TrackStatus.ACTIVE || !now.isAfter(nextDueBy)) {
      return Optional.empty();
    }
    status = TrackStatus.SLACK;
    touch(now);
    return Optional.of(new TrackEvent.Slack(view()));
  }

  TrackEvent close(Instant now) {
    requireOpen();
    status = TrackStatus.CLOSED;
    touch(now);
    return new TrackEvent.Closed(view());
  }

  boolean isOpen() {
    return status != TrackStatus.CLOSED;
  }

  void requireOpen() {
    if (!isOpen()) {
      throw CLOSED.problem();
    }
  }

  private Duration cadence() {
    return Duration.ofDays(cadenceDays);
  }

  private void touch(Instant now) {
    version++;
    changedAt = now;
  }

  UUID id() {
    return id;
  }

  Theme theme() {
    return theme;
  }

  TrackView view() {
    return new TrackView(
        id,
        version,
        theme,
        title,
        province,
        mechanismId,
        unit,
        facilitatorId,
        cadenceDays,
        status,
        openedAt,
        lastConcludedAt,
        nextDueBy,
        followUps,
        changedAt);
  }
}
