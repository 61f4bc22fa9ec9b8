package org.buranakan.dialogue.session;

import static org.buranakan.platform.caller.Action.READ;
import static org.buranakan.platform.caller.Action.RUN_DIALOGUES;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.buranakan.dialogue.actor.KnownActors;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A session before it is held. */
@RunOnVirtualThread
@Path("/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions", description = "Meetings of a track, from plan to approved minutes.")
class SessionResource {
  private final Sessions sessions;
  private final SessionAccess access;
  private final KnownActors actors;
  private final Outbox outbox;
  private final Clock clock;

  SessionResource(
      Sessions sessions, SessionAccess access, KnownActors actors, Outbox outbox, Clock clock) {
    this.sessions = sessions;
    this.access = access;
    this.actors = actors;
    this.outbox = outbox;
    this.clock = clock;
  }

  /// List sessions.
  ///
  /// The newest plan first.
  @GET
  @Allowed(READ)
  public Page<SessionView> listSessions(
      @BeanParam @Valid SessionFilter filter, @BeanParam @Valid PageRequest page) {
    return Page.ofDocuments(
        SessionView.class,
        page,
        (after, most) -> sessions.list(filter, after, most),
        access::shown);
  }

  /// Read a session.
  ///
  /// Comments and the text of the minutes are shown to officers and facilitators of the province
  /// and to representatives of actors that took part.
  @GET
  @Path("{id}")
  @Versioned(Session.class)
  @Allowed(READ)
  public SessionView readSession(UUID id) {
    return access.shown(sessions.require(id));
  }

  /// Replace the agenda of a planned session.
  ///
  /// Items get new ids; the track's follow-ups stay on the agenda. For facilitators and officers of
  /// the province. Publishes session.agenda-changed.
  ///
  /// @refuses 409 session.agenda-frozen
  @PUT
  @Path("{id}/agenda")
  @Allowed(RUN_DIALOGUES)
  @Command
  public SessionView changeAgenda(UUID id, @NotNull @Valid ProposedAgenda said) {
    var session = access.requireMine(id);
    outbox.publish(session.changeAgenda(said.agenda(), clock.instant()));
    return access.shown(session);
  }

  /// Send the notice of a session.
  ///
  /// Invites actors, which must be active in the actor registry, and freezes the agenda. For
  /// facilitators and officers of the province. Publishes session.noticed.
  ///
  /// @refuses 409 session.noticed-already
  /// @refuses 422 actor.unknown, actor.dissolved, session.agenda-empty
  @POST
  @Path("{id}/notice")
  @Allowed(RUN_DIALOGUES)
  @Command
  public SessionView sendNotice(UUID id, @NotNull @Valid Invitation said) {
    var session = access.requireMine(id);
    for (var i = 0; i < said.actorIds().size(); i++) {
      var unused = actors.requireActive("/actorIds/" + i, said.actorIds().get(i));
    }
    outbox.publish(session.notice(new LinkedHashSet<>(said.actorIds()), clock.instant()));
    return access.shown(session);
  }

  /// Cancel a session that is still to come.
  ///
  /// Its follow-ups wait for the next session. For facilitators and officers of the province.
  /// Publishes session.cancelled.
  ///
  /// @refuses 409 session.over
  @POST
  @Path("{id}/cancellation")
  @Allowed(RUN_DIALOGUES)
  @Command
  public SessionView cancelSession(UUID id, @NotNull @Valid Cancellation said) {
    var session = access.requireMine(id);
    outbox.publish(session.cancel(said.reason(), clock.instant()));
    return access.shown(session);
  }
}
