package org.buranakan.dialogue.session;

import static org.buranakan.dialogue.session.SessionRefusals.ANOTHER_IS_COMING;
import static org.buranakan.platform.caller.Action.READ;
import static org.buranakan.platform.caller.Action.RUN_DIALOGUES;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.dialogue.track.TrackKeeper;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.Created;
import org.buranakan.platform.rest.IfMatch;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a track and its sessions meet. */
@RunOnVirtualThread
@Path("/v1/tracks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tracks")
class SessionsOfTrackResource {
  private static final Text TRACK_CLOSED = Text.of("ปิดเวทีสนทนา", "The track was closed");

  private final TrackKeeper tracks;
  private final Sessions sessions;
  private final SessionAccess access;
  private final Lessons lessons;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final IfMatch ifMatch;

  SessionsOfTrackResource(
      TrackKeeper tracks,
      Sessions sessions,
      SessionAccess access,
      Lessons lessons,
      Outbox outbox,
      Caller caller,
      Clock clock,
      IfMatch ifMatch) {
    this.tracks = tracks;
    this.sessions = sessions;
    this.access = access;
    this.lessons = lessons;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.ifMatch = ifMatch;
  }

  /// Plan the next session of a track.
  ///
  /// A track has one session to come: a continuing dialogue goes step by step, and what must be
  /// followed up needs to know its session. Open follow-ups of the track are put on the agenda. For
  /// facilitators and officers of the province. Publishes session.planned.
  ///
  /// @return Planned.
  /// @refuses 409 track.closed, session.another-is-coming
  /// @refuses 422 session.starts-in-past, session.starts-too-far-ahead
  @POST
  @Path("{id}/sessions")
  @Allowed(RUN_DIALOGUES)
  @Command
  public RestResponse<SessionView> planSession(UUID id, @NotNull @Valid Planning said) {
    caller.require(tracks.require(id).where());
    var track = tracks.holdOpen(id);
    ifMatch.require(track.version());
    sessions
        .coming(id)
        .ifPresent(
            coming -> {
              throw ANOTHER_IS_COMING.problem(coming.number());
            });
    var session = new Session(track, sessions.nextNumber(id), said, clock.instant());
    sessions.persist(session);
    outbox.publish(session.planned());
    return Created.at("/v1/sessions/" + session.id(), access.shown(session));
  }

  /// List the sessions of a track.
  ///
  /// Newest first.
  @GET
  @Path("{id}/sessions")
  @Allowed(READ)
  public Page<SessionView> listSessionsOfTrack(UUID id, @BeanParam @Valid PageRequest page) {
    var track = tracks.require(id);
    return Page.ofDocuments(
        SessionView.class,
        page,
        (after, most) -> sessions.list(SessionFilter.ofTrack(track.id()), after, most),
        access::shown);
  }

  /// List what a track has learned.
  ///
  /// Across its sessions, newest session first.
  @GET
  @Path("{id}/lessons")
  @Allowed(READ)
  public Page<LessonView> listLessons(UUID id, @BeanParam @Valid PageRequest page) {
    return lessons.page(tracks.require(id).id(), page);
  }

  /// Tell how well a track keeps going.
  ///
  /// The intervals between its concluded sessions, measured against its cadence.
  @GET
  @Path("{id}/continuity")
  @Allowed(READ)
  public Continuity readContinuity(UUID id) {
    return Continuity.of(tracks.require(id), sessions.concludedAt(id), clock.instant());
  }

  /// Close a track.
  ///
  /// It stays readable, as closed; a session that is still to come is cancelled. For facilitators
  /// and officers of the province. Publishes track.closed, and session.cancelled where there is
  /// such a session.
  ///
  /// @refuses 409 track.closed
  @DELETE
  @Path("{id}")
  @Allowed(RUN_DIALOGUES)
  @Command
  @ResponseStatus(204)
  public void closeTrack(UUID id) {
    var track = tracks.require(id);
    caller.require(track.where());
    ifMatch.require(track.version());
    tracks.close(id);
    sessions
        .coming(id)
        .ifPresent(session -> outbox.publish(session.cancel(TRACK_CLOSED, clock.instant())));
  }
}
