package org.buranakan.dialogue.session;

import static java.util.stream.Stream.concat;
import static org.buranakan.dialogue.session.SessionRefusals.ACTOR_SPOKE_ITSELF;
import static org.buranakan.dialogue.session.SessionRefusals.AGENDA_EMPTY;
import static org.buranakan.dialogue.session.SessionRefusals.AGENDA_FROZEN;
import static org.buranakan.dialogue.session.SessionRefusals.COMMENTS_TOO_LONG;
import static org.buranakan.dialogue.session.SessionRefusals.CONCLUDED_ALREADY;
import static org.buranakan.dialogue.session.SessionRefusals.ITEM_UNKNOWN;
import static org.buranakan.dialogue.session.SessionRefusals.ITEM_WITHOUT_DECISION;
import static org.buranakan.dialogue.session.SessionRefusals.NOBODY_CAME;
import static org.buranakan.dialogue.session.SessionRefusals.NOTICED_ALREADY;
import static org.buranakan.dialogue.session.SessionRefusals.NOT_ATTENDING;
import static org.buranakan.dialogue.session.SessionRefusals.NOT_CONCLUDED;
import static org.buranakan.dialogue.session.SessionRefusals.NOT_NOTICED;
import static org.buranakan.dialogue.session.SessionRefusals.NO_MINUTES;
import static org.buranakan.dialogue.session.SessionRefusals.OVER;
import static org.buranakan.dialogue.session.SessionRefusals.STARTS_IN_PAST;
import static org.buranakan.dialogue.session.SessionRefusals.STARTS_TOO_FAR_AHEAD;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buranakan.dialogue.track.FollowUp;
import org.buranakan.dialogue.track.Theme;
import org.buranakan.dialogue.track.TrackView;
import org.buranakan.platform.caller.Reach;
import org.buranakan.platform.caller.Where;
import org.buranakan.platform.problem.Rule;
import org.buranakan.platform.text.Text;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One meeting of a track, from plan to approved minutes. */
@Entity
@Filter(name = Reach.FILTER, condition = Reach.PROVINCE)
@CheckReturnValue
class Session {
  private static final int MOST_COMMENTS = 60_000; // characters
  private static final int MOST_OF_AN_ACTOR = 12_000;
  private static final Duration FARTHEST = Duration.ofDays(2 * 366);

  @Id private UUID id;
  @Version private long version;
  private UUID trackId;
  private @Nullable UUID facilitatorId; // the track's, which does not change
  private int number;
  private String province;

  @Enumerated(EnumType.STRING)
  private Theme theme;

  @Enumerated(EnumType.STRING)
  private SessionStatus status = SessionStatus.PLANNED;

  private Instant startsAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private Text place;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<AgendaItem> agenda;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<UUID> invited = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Attendance> attendance = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Position> positions = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Consensus> consensus = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Lesson> lessons = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Text summary;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Minutes minutes;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Text cancelledBecause;

  private @Nullable Instant concludedAt;
  private Instant changedAt;

  protected Session() {}

  Session(TrackView track, int number, Planning said, Instant now) {
    if (!said.startsAt().isAfter(now)) {
      throw STARTS_IN_PAST.at("/startsAt");
    }
    if (said.startsAt().isAfter(now.plus(FARTHEST))) {
      throw STARTS_TOO_FAR_AHEAD.at("/startsAt");
    }
    id = UuidCreator.getTimeOrderedEpoch();
    version = 1;
    trackId = track.id();
    facilitatorId = track.facilitatorId();
    this.number = number;
    province = track.province();
    theme = track.theme();
    startsAt = said.startsAt();
    place = said.place();
    agenda =
        concat(
                said.agenda().stream().map(AgendaItem::of),
                track.openFollowUps().stream().map(AgendaItem::of))
            .toList();
    changedAt = now;
  }

  /** What it takes to run it. */
  Where where() {
    return Where.in(province).facilitatedBy(facilitatorId);
  }

  SessionEvent planned() {
    return new SessionEvent.Planned(told());
  }

  /** Replaces what people put on the agenda; what the track called for stays on it. */
  SessionEvent changeAgenda(List<ProposedItem> items, Instant now) {
    require(status == SessionStatus.PLANNED, AGENDA_FROZEN);
    var called = agenda.stream().filter(item -> item.followUpOf() != null);
    agenda = concat(items.stream().map(AgendaItem::of), called).toList();
    touch(now);
    return new SessionEvent.AgendaChanged(told());
  }

  /** Takes up a call of the track; empty if it came too late: then the next session takes it. */
  Optional<SessionEvent> takeUp(FollowUp followUp, Instant now) {
    if (status != SessionStatus.PLANNED || followUps().contains(followUp.id())) {
      return Optional.empty();
    }
    agenda = and(agenda, AgendaItem.of(followUp));
    touch(now);
    return Optional.of(new SessionEvent.AgendaChanged(told()));
  }

  /** Invites; from here on the agenda is what people were invited to. */
  SessionEvent notice(Set<UUID> actors, Instant now) {
    require(status == SessionStatus.PLANNED, NOTICED_ALREADY);
    require(!agenda.isEmpty(), AGENDA_EMPTY);
    invited = List.copyOf(actors);
    status = SessionStatus.NOTICED;
    touch(now);
    return new SessionEvent.Noticed(told());
  }

  /**
   * Records that an actor came, or corrects it; empty if it is known already. Who was not invited
   * may come too: a dialogue is open. It may be recorded before the planned hour, since meetings
   * are moved up.
   */
  Optional<SessionEvent> attend(Attendance came, Instant now) {
    requireNoticed();
    if (attendance.contains(came)) {
      return Optional.empty();
    }
    var others = attendance.stream().filter(known -> !known.actorId().equals(came.actorId()));
    attendance = concat(others, Stream.of(came)).toList();
    touch(now);
    return Optional.of(new SessionEvent.AttendanceRecorded(told(), came));
  }

  /**
   * Records where an attending actor stands, or that it changed its mind; empty if it did not. What
   * an actor said itself, only that actor changes; what was written down for it, it may replace.
   */
  Optional<SessionEvent> take(StatedPosition said, Position.Speaker saidBy, Instant now) {
    requireNoticed();
    var item =
        agenda.stream()
            .filter(known -> known.id().equals(said.itemId()))
            .findFirst()
            .orElseThrow(() -> ITEM_UNKNOWN.at("/itemId", said.itemId()));
    if (!item.asksForDecision()) {
      throw ITEM_WITHOUT_DECISION.at("/itemId");
    }
    var actor =
        attendance.stream()
            .filter(known -> known.actorId().equals(said.actorId()))
            .findFirst()
            .orElseThrow(() -> NOT_ATTENDING.at("/actorId", said.actorId()));
    var position =
        new Position(
            item.id(), actor.actorId(), actor.sector(), said.stance(), said.comment(), saidBy);
    if (positions.contains(position)) {
      return Optional.empty();
    }
    require(
        saidBy == Position.Speaker.REPRESENTATIVE || !hasSpokenItself(actor.actorId(), item.id()),
        ACTOR_SPOKE_ITSELF);
    var others = positions.stream().filter(known -> !known.isOf(item.id(), actor.actorId()));
    var all = concat(others, Stream.of(position)).toList();
    var own = all.stream().filter(known -> known.actorId().equals(actor.actorId()));
    require(
        lengthOfComments(own) <= MOST_OF_AN_ACTOR
            && lengthOfComments(all.stream()) <= MOST_COMMENTS,
        COMMENTS_TOO_LONG,
        MOST_OF_AN_ACTOR,
        MOST_COMMENTS);
    positions = all;
    touch(now);
    return Optional.of(new SessionEvent.PositionTaken(told(), position.withoutComment()));
  }

  private static int lengthOfComments(Stream<Position> positions) {
    return positions.mapToInt(Position::lengthOfComment).sum();
  }

  private boolean hasSpokenItself(UUID actor, UUID item) {
    return positions.stream()
        .anyMatch(
            known -> known.isOf(item, actor) && known.saidBy() == Position.Speaker.REPRESENTATIVE);
  }

  SessionEvent conclude(Conclusion said, Instant now) {
    require(concludedAt == null, CONCLUDED_ALREADY);
    requireNoticed();
    require(!attendance.isEmpty(), NOBODY_CAME);
    consensus =
        agenda.stream()
            .filter(AgendaItem::asksForDecision)
            .map(item -> ConsensusRule.decide(item, positions))
            .toList();
    summary = said.summary();
    lessons = List.copyOf(said.lessons());
    concludedAt = now;
    status = SessionStatus.CONCLUDED;
    touch(now);
    return new SessionEvent.Concluded(told());
  }

  SessionEvent writeMinutes(LongText text, Instant now) {
    require(status == SessionStatus.CONCLUDED, NOT_CONCLUDED);
    minutes = new Minutes(text, now, null);
    touch(now);
    return new SessionEvent.MinutesWritten(told());
  }

  SessionEvent approveMinutes(Instant now) {
    require(status == SessionStatus.CONCLUDED, NOT_CONCLUDED);
    if (minutes == null) {
      throw NO_MINUTES.problem();
    }
    minutes = minutes.approved(now);
    status = SessionStatus.MINUTES_APPROVED;
    touch(now);
    return new SessionEvent.MinutesApproved(told());
  }

  SessionEvent cancel(Text reason, Instant now) {
    require(isComing(), OVER);
    cancelledBecause = reason;
    status = SessionStatus.CANCELLED;
    touch(now);
    return new SessionEvent.Cancelled(told());
  }

  private boolean isComing() {
    return status == SessionStatus.PLANNED || status == SessionStatus.NOTICED;
  }

  private void requireNoticed() {
    require(isComing(), OVER);
    require(status == SessionStatus.NOTICED, NOT_NOTICED);
  }

  private static void require(boolean allowed, Rule otherwise, Object... facts) {
    if (!allowed) {
      throw otherwise.problem(facts);
    }
  }

  private static <T> List<T> and(List<T> list, T one) {
    return concat(list.stream(), Stream.of(one)).toList();
  }

  private void touch(Instant now) {
    version++;
    changedAt = now;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  int number() {
    return number;
  }

  String province() {
    return province;
  }

  /** The track's follow-ups that this session carries. */
  Set<UUID> followUps() {
    return agenda.stream()
        .map(AgendaItem::followUpOf)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  boolean isAttendedByAnyOf(Set<UUID> actors) {
    return attendance.stream().anyMatch(came -> actors.contains(came.actorId()));
  }

  List<LessonView> lessons() {
    return lessons.stream()
        .map(
            lesson ->
                new LessonView(
                    id, number, Objects.requireNonNull(concludedAt), lesson.kind(), lesson.text()))
        .toList();
  }

  /** What everybody is told. */
  SessionView told() {
    return view().withoutPersonalData();
  }

  SessionView view() {
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
        positions,
        consensus,
        lessons,
        summary,
        minutes,
        cancelledBecause,
        concludedAt,
        changedAt);
  }
}
