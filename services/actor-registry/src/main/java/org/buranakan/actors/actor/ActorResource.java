package org.buranakan.actors.actor;

import static org.buranakan.platform.caller.Action.KEEP_ACTORS;
import static org.buranakan.platform.caller.Action.READ_DIRECTORY;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.Created;
import org.buranakan.platform.rest.IfMatch;
import org.buranakan.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/actors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actors", description = "Organisations, networks and persons of every sector.")
class ActorResource {
  private final Actors actors;
  private final Outbox outbox;
  private final Keepers keepers;
  private final Clock clock;
  private final IfMatch ifMatch;
  private final Event<ActorDissolved> dissolved;

  ActorResource(
      Actors actors,
      Outbox outbox,
      Keepers keepers,
      Clock clock,
      IfMatch ifMatch,
      Event<ActorDissolved> dissolved) {
    this.actors = actors;
    this.outbox = outbox;
    this.keepers = keepers;
    this.clock = clock;
    this.ifMatch = ifMatch;
    this.dissolved = dissolved;
  }

  /// Register an actor.
  ///
  /// For officers of the actor's province; for ministries, where it is of the whole country. Of a
  /// person, purpose and legal basis are needed. An answer that is given again to the same
  /// Idempotency-Key leaves a person's data out. Publishes actor.registered.
  ///
  /// @return Registered.
  /// @refuses 409 actor.id-taken, actor.identifier-taken
  /// @refuses 422 actor.id-not-v7, actor.id-of-another-place, actor.unknown-district,
  ///     actor.not-a-person, actor.no-processing, actor.consent-date, actor.consent-in-future
  @POST
  @Allowed(KEEP_ACTORS)
  @Command
  public RestResponse<ActorView> registerActor(@NotNull @Valid Registration said) {
    keepers.require(said.province());
    var actor = new Actor(said, clock.instant());
    if (said.id() != null) {
      actors.requireFree(said.id());
    }
    actors.requireFree(said.identifiersOrNone(), actor);
    actors.persist(actor);
    outbox.publish(actor.registered());
    return Created.at("/v1/actors/" + actor.id(), keepers.shown(actor));
  }

  /// List actors.
  ///
  /// In the order of their Thai names, as a Thai dictionary has them. Persons come last, in the
  /// order of their registration: the place among others would tell a name that is hidden.
  @GET
  @Allowed(READ_DIRECTORY)
  public Page<ActorView> listActors(
      @BeanParam @Valid ActorFilter filter, @BeanParam @Valid PageRequest page) {
    return Page.ofDocuments(
        ActorView.class, page, (after, most) -> actors.list(filter, after, most), keepers::shown);
  }

  /// Read an actor.
  ///
  /// Name, identifiers, contacts and processing of a person are shown to officers and facilitators
  /// of the person's province, of one of the whole country to ministries, and to data protection
  /// officers; to nobody else.
  @GET
  @Path("{id}")
  @Versioned(Actor.class)
  @Allowed(READ_DIRECTORY)
  public ActorView readActor(UUID id) {
    return keepers.shown(actors.require(id));
  }

  /// Correct an actor.
  ///
  /// For officers of the actor's province; for ministries, where it is of the whole country. What
  /// is said of a person is the whole of it: what is left out is forgotten. Publishes
  /// actor.changed.
  ///
  /// @refuses 409 actor.dissolved, actor.erased, actor.identifier-taken
  /// @refuses 422 actor.unknown-district, actor.not-a-person, actor.no-processing,
  ///     actor.consent-date, actor.consent-in-future
  @PUT
  @Path("{id}")
  @Allowed(KEEP_ACTORS)
  @Command
  public ActorView correctActor(UUID id, @NotNull @Valid ActorChange change) {
    var actor = requireMine(id);
    actors.requireFree(change.identifiers(), actor);
    outbox.publish(actor.change(change, clock.instant()));
    return keepers.shown(actor);
  }

  /// Dissolve an actor.
  ///
  /// The actor stays readable, as dissolved: what it took part in keeps its meaning. Nobody
  /// represents it any more. For officers of the actor's province; for ministries, where it is of
  /// the whole country. Publishes actor.dissolved, and appointment.revoked for the appointments
  /// that were not over.
  ///
  /// @refuses 409 actor.dissolved, actor.erased
  @DELETE
  @Path("{id}")
  @Allowed(KEEP_ACTORS)
  @Command
  @ResponseStatus(204)
  public void dissolveActor(UUID id) {
    var now = clock.instant();
    outbox.publish(requireMine(id).dissolve(now));
    dissolved.fire(new ActorDissolved(id, now));
  }

  private Actor requireMine(UUID id) {
    var actor = actors.require(id);
    keepers.require(actor.province());
    ifMatch.require(actor.version());
    return actor;
  }
}
