package org.buranakan.dialogue.session;

import static org.buranakan.platform.caller.Action.RUN_DIALOGUES;
import static org.buranakan.platform.caller.Action.STATE_POSITIONS;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.dialogue.actor.KnownActors;
import org.buranakan.dialogue.track.TrackKeeper;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A session while it is held, and what is written down afterwards. */
@RunOnVirtualThread
@Path("/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
class MeetingResource {
  private final Sessions sessions;
  private final SessionAccess access;
  private final TrackKeeper tracks;
  private final KnownActors actors;
  private final Outbox outbox;
  private final Clock clock;
  private final IfMatch ifMatch;

  MeetingResource(
      Sessions sessions,
      SessionAccess access,
      TrackKeeper tracks,
      KnownActors actors,
      Outbox outbox,
      Clock clock,
      IfMatch ifMatch) {
    this.sessions = sessions;
    this.access = access;
    this.tracks = tracks;
    this.actors = actors;
    this.outbox = outbox;
    this.clock = clock;
    this.ifMatch = ifMatch;
  }

  /// Record that an actor attends.
  ///
  /// After the notice. The same actor again corrects the record. For facilitators and officers of
  /// the province. Publishes session.attendance-recorded.
  ///
  /// @refuses 409 session.not-noticed, session.over
  /// @refuses 422 actor.unknown, actor.dissolved
  @POST
  @Path("{id}/attendance")
  @Allowed(RUN_DIALOGUES)
  @Command
  public SessionView recordAttendance(UUID id, @NotNull @Valid Arrival said) {
    var session = access.requireMine(id);
    var sector = actors.requireActive("/actorId", said.actorId());
    var came = new Attendance(said.actorId(), sector, said.mode(), said.delegates());
    session.attend(came, clock.instant()).ifPresent(outbox::publish);
    return access.shown(session);
  }

  /// Take a position on a decision item.
  ///
  /// For the representative of an attending actor, or a facilitator of the province who writes down
  /// what the actor said. Until the session is concluded the actor may change its mind, and replace
  /// what was written down for it; what it said itself, nobody else changes. Publishes
  /// session.position-taken.
  ///
  /// @refuses 409 session.not-noticed, session.over, session.actor-spoke-itself
  /// @refuses 422 session.item-unknown, session.item-without-decision, session.not-attending,
  ///     session.comments-too-long
  @POST
  @Path("{id}/positions")
  @Allowed(STATE_POSITIONS)
  @Command
  public SessionView takePosition(UUID id, @NotNull @Valid StatedPosition said) {
    var session = sessions.requireForChange(id);
    var speaker = access.requireSpeaksFor(said.actorId(), session);
    ifMatch.require(session.version());
    session.take(said, speaker, clock.instant()).ifPresent(outbox::publish);
    return access.shown(session);
  }

  /// Conclude a session.
  ///
  /// Finds the consensus on each decision item, keeps the lessons, and tightens the track: its next
  /// session is due one cadence from now, and the follow-ups that this session carried are done.
  /// For facilitators and officers of the province. Publishes session.concluded and
  /// track.tightened.
  ///
  /// @refuses 409 session.concluded-already, session.not-noticed, session.over
  /// @refuses 422 session.nobody-came
  @POST
  @Path("{id}/conclusion")
  @Allowed(RUN_DIALOGUES)
  @Command
  public SessionView concludeSession(UUID id, @NotNull @Valid Conclusion said) {
    var trackId = sessions.trackOf(id);
    tracks.hold(trackId);
    var session = access.requireMine(id);
    var now = clock.instant();
    outbox.publish(session.conclude(said, now));
    tracks.tighten(trackId, id, session.followUps(), now);
    return access.shown(session);
  }

  /// Write the minutes of a concluded session.
  ///
  /// They may be corrected until they are approved. For facilitators and officers of the province.
  /// Publishes session.minutes-written, without the text.
  ///
  /// @refuses 409 session.not-concluded
  @PUT
  @Path("{id}/minutes")
  @Allowed(RUN_DIALOGUES)
  @Command
  public SessionView writeMinutes(UUID id, @NotNull @Valid MinutesText said) {
    var session = access.requireMine(id);
    outbox.publish(session.writeMinutes(said.text(), clock.instant()));
    return access.shown(session);
  }

  /// Approve the minutes.
  ///
  /// For facilitators and officers of the province. Publishes session.minutes-approved.
  ///
  /// @refuses 409 session.not-concluded, session.no-minutes
  @POST
  @Path("{id}/minutes/approval")
  @Allowed(RUN_DIALOGUES)
  @Command
  public SessionView approveMinutes(UUID id) {
    var session = access.requireMine(id);
    outbox.publish(session.approveMinutes(clock.instant()));
    return access.shown(session);
  }
}
