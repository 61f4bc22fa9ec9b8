package org.buranakan.actors.actor;

import static org.buranakan.platform.caller.Role.ANALYST;
import static org.buranakan.platform.caller.Role.FACILITATOR;
import static org.buranakan.platform.caller.Role.MINISTRY;
import static org.buranakan.platform.caller.Role.PROVINCE_OFFICER;
import static org.buranakan.platform.caller.Role.REPRESENTATIVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.platform.audit.Audit;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.paging.Cursor;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.problem.Refuses;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.IfMatch;
import org.buranakan.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/actors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actors", description = "Organisations, networks and persons of every sector.")
class ActorResource {
  private final Actors actors;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final IfMatch ifMatch;
  private final Audit audit;

  ActorResource(
      Actors actors, Outbox outbox, Caller caller, Clock clock, IfMatch ifMatch, Audit audit) {
    this.actors = actors;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.ifMatch = ifMatch;
    this.audit = audit;
  }

  @POST
  @RolesAllowed({PROVINCE_OFFICER, MINISTRY})
  @Command
  @Refuses(
      state = {"actor.id-taken", "actor.identifier-taken"},
      rule = {"actor.id-not-v7", "actor.unknown-district"})
  @Operation(
      summary = "Register an actor",
      description =
          "For officers of the actor's province; for ministries, where it is of the whole country."
              + " Publishes actor.registered.")
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(
      value = ActorView.class,
      responseCode = "201",
      responseDescription = "Registered.")
  public RestResponse<ActorView> registerActor(@NotNull @Valid Registration said) {
    requireMine(said.province());
    var actor = new Actor(said, clock.instant());
    if (said.id() != null) {
      actors.requireFree(said.id());
    }
    actors.requireFree(actor.identifiers());
    actors.persist(actor);
    outbox.publish(actor.registered());
    return RestResponse.ResponseBuilder.<ActorView>created(URI.create("/v1/actors/" + actor.id()))
        .entity(shown(actor))
        .build();
  }

  @GET
  @RolesAllowed({MINISTRY, PROVINCE_OFFICER, FACILITATOR, REPRESENTATIVE, ANALYST})
  @Operation(
      summary = "List actors",
      description = "In the order of their Thai names, as a Thai dictionary has them.")
  public Page<ActorView> listActors(
      @BeanParam @Valid ActorFilter filter,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT) @Min(1) @Max(Page.MAX) int limit) {
    var rows = actors.list(filter, Cursor.parseId(cursor), limit);
    return Page.of(rows, limit, actor -> Cursor.of(actor.id()), this::shown);
  }

  @GET
  @Path("{id}")
  @Versioned(Actor.class)
  @RolesAllowed({MINISTRY, PROVINCE_OFFICER, FACILITATOR, REPRESENTATIVE, ANALYST})
  @Operation(
      summary = "Read an actor",
      description =
          "The name of a person is shown to officers and facilitators of the person's province only.")
  public ActorView readActor(UUID id) {
    return shown(actors.require(id));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({PROVINCE_OFFICER, MINISTRY})
  @Command
  @Refuses(
      state = {"actor.dissolved", "actor.identifier-taken"},
      rule = "actor.unknown-district")
  @Operation(
      summary = "Correct an actor",
      description =
          "For officers of the actor's province; for ministries, where it is of the whole country."
              + " Publishes actor.changed.")
  public ActorView correctActor(UUID id, @NotNull @Valid ActorChange change) {
    var actor = requireMine(id);
    actors.requireFree(
        change.identifiers().stream().filter(it -> !actor.identifiers().contains(it)).toList());
    outbox.publish(actor.change(change, clock.instant()));
    return shown(actor);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({PROVINCE_OFFICER, MINISTRY})
  @Command
  @ResponseStatus(204)
  @Refuses(state = "actor.dissolved")
  @Operation(
      summary = "Dissolve an actor",
      description =
          "The actor stays readable, as dissolved: what it took part in keeps its meaning."
              + " For officers of the actor's province; for ministries, where it is of the whole"
              + " country. Publishes actor.dissolved.")
  public void dissolveActor(UUID id) {
    outbox.publish(requireMine(id).dissolve(clock.instant()));
  }

  private Actor requireMine(UUID id) {
    var actor = actors.require(id);
    requireMine(actor.province());
    ifMatch.require(actor.version());
    return actor;
  }

  private void requireMine(@Nullable String province) {
    if (province != null) {
      caller.requireProvince(province);
    } else if (!caller.has(MINISTRY)) {
      throw Problem.forbidden(
          Reason.of(
              "caller.not-national",
              "เฉพาะกระทรวงจึงบันทึกตัวแสดงระดับประเทศได้",
              "only ministries keep the records of actors of the whole country"));
    }
  }

  private ActorView shown(Actor actor) {
    var mayKnowPersons =
        (caller.has(PROVINCE_OFFICER) || caller.has(FACILITATOR))
            && caller.provinces().contains(actor.province());
    if (mayKnowPersons && actor.kind() == ActorKind.PERSON) {
      audit.readPersonalData(actor.id());
    }
    return mayKnowPersons ? ActorView.withPersonalData(actor) : ActorView.of(actor);
  }
}
