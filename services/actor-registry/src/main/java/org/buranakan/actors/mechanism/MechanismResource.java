package org.buranakan.actors.mechanism;

import static org.buranakan.platform.caller.Action.KEEP_MECHANISMS;
import static org.buranakan.platform.caller.Action.READ_DIRECTORY;
import static org.buranakan.platform.caller.Where.in;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.Created;
import org.buranakan.platform.rest.IfMatch;
import org.buranakan.platform.rest.Versioned;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/mechanisms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mechanisms", description = "Bodies in which actors collaborate, in four forms.")
class MechanismResource {
  private final Mechanisms mechanisms;
  private final Proposals proposals;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final IfMatch ifMatch;

  MechanismResource(
      Mechanisms mechanisms,
      Proposals proposals,
      Outbox outbox,
      Caller caller,
      Clock clock,
      IfMatch ifMatch) {
    this.mechanisms = mechanisms;
    this.proposals = proposals;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.ifMatch = ifMatch;
  }

  /// Found a mechanism.
  ///
  /// For officers of the province. 422 lists every rule of the form that is not kept, with its
  /// basis, and the form that would fit. Publishes mechanism.established.
  ///
  /// @return Founded.
  /// @refuses 422 actor.unknown, actor.dissolved, mechanism.member-twice, mechanism.*
  @POST
  @Allowed(KEEP_MECHANISMS)
  @Command
  public RestResponse<MechanismView> foundMechanism(@NotNull @Valid Founding said) {
    caller.require(in(said.province()));
    var proposal = proposals.toFound(said.province(), said.members(), said.particulars());
    var mechanism = new Mechanism(said, proposal, clock.instant());
    mechanisms.persist(mechanism);
    outbox.publish(mechanism.established());
    return Created.at("/v1/mechanisms/" + mechanism.id(), MechanismView.of(mechanism));
  }

  /// List mechanisms.
  ///
  /// Oldest first.
  ///
  /// @param province ISO 3166-2 code of a province
  /// @param form Which of the four forms they take
  @GET
  @Allowed(READ_DIRECTORY)
  public Page<MechanismView> listMechanisms(
      @Parameter(example = "TH-90") @QueryParam("province") @ProvinceCode @Nullable String province,
      @QueryParam("form") @Nullable MechanismForm form,
      @BeanParam @Valid PageRequest page) {
    return Page.ofDocuments(
        MechanismView.class,
        page,
        (after, most) -> mechanisms.list(province, form, after, most),
        MechanismView::of);
  }

  /// Read a mechanism.
  ///
  /// With its members.
  @GET
  @Path("{id}")
  @Versioned(Mechanism.class)
  @Allowed(READ_DIRECTORY)
  public MechanismView readMechanism(UUID id) {
    return MechanismView.of(mechanisms.require(id));
  }

  /// Take an actor in.
  ///
  /// For officers of the mechanism's province. The rules of the form hold for the new member too.
  /// Publishes mechanism.member-joined.
  ///
  /// @refuses 409 mechanism.dissolved, mechanism.member-already
  /// @refuses 422 actor.unknown, actor.dissolved, mechanism.*
  @POST
  @Path("{id}/members")
  @Allowed(KEEP_MECHANISMS)
  @Command
  public MechanismView addMember(UUID id, @NotNull @Valid Member member) {
    var mechanism = requireMine(id);
    outbox.publish(mechanism.join(member, proposals.with(mechanism, member), clock.instant()));
    return MechanismView.of(mechanism);
  }

  /// Let an actor go.
  ///
  /// For officers of the mechanism's province. The rules of the form hold for those who stay.
  /// Publishes mechanism.member-left.
  ///
  /// @param actorId The member that goes: its id in the actor registry
  /// @refuses 409 mechanism.dissolved
  /// @refuses 422 mechanism.*
  @DELETE
  @Path("{id}/members/{actorId}")
  @Allowed(KEEP_MECHANISMS)
  @Command
  @ResponseStatus(204)
  public void removeMember(
      UUID id,
      @Parameter(example = "01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e") @RestPath UUID actorId) {
    var mechanism = requireMine(id);
    outbox.publish(
        mechanism.leave(actorId, proposals.without(mechanism, actorId), clock.instant()));
  }

  /// Dissolve a mechanism.
  ///
  /// It stays readable, as dissolved. For officers of its province. Publishes mechanism.dissolved.
  ///
  /// @refuses 409 mechanism.dissolved
  @DELETE
  @Path("{id}")
  @Allowed(KEEP_MECHANISMS)
  @Command
  @ResponseStatus(204)
  public void dissolveMechanism(UUID id) {
    outbox.publish(requireMine(id).dissolve(clock.instant()));
  }

  private Mechanism requireMine(UUID id) {
    var mechanism = mechanisms.require(id);
    caller.require(in(mechanism.province()));
    ifMatch.require(mechanism.version());
    return mechanism;
  }
}
