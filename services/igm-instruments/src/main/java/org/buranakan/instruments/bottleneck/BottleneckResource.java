package org.buranakan.instruments.bottleneck;

import static org.buranakan.instruments.known.KnownRefusals.ACTOR_OF_ANOTHER_PROVINCE;
import static org.buranakan.platform.caller.Action.READ;
import static org.buranakan.platform.caller.Action.REMOVE_BOTTLENECKS;
import static org.buranakan.platform.caller.Action.REPORT_BOTTLENECKS;
import static org.buranakan.platform.caller.Where.in;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.instruments.known.KnownActors;
import org.buranakan.instruments.known.KnownMechanisms;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.Created;
import org.buranakan.platform.rest.IfMatch;
import org.buranakan.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/bottlenecks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bottlenecks", description = "What stands in the way of a province's collaboration.")
class BottleneckResource {
  private final Bottlenecks bottlenecks;
  private final KnownActors actors;
  private final KnownMechanisms mechanisms;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final IfMatch ifMatch;

  BottleneckResource(
      Bottlenecks bottlenecks,
      KnownActors actors,
      KnownMechanisms mechanisms,
      Outbox outbox,
      Caller caller,
      Clock clock,
      IfMatch ifMatch) {
    this.bottlenecks = bottlenecks;
    this.actors = actors;
    this.mechanisms = mechanisms;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.ifMatch = ifMatch;
  }

  /// Report a bottleneck.
  ///
  /// For officers and facilitators of the province, and for representatives in the name of their
  /// own actor. Publishes bottleneck.opened.
  ///
  /// @return Reported.
  /// @refuses 422 actor.unknown, actor.dissolved, actor.of-another-province
  @POST
  @Allowed(REPORT_BOTTLENECKS)
  @Command
  public RestResponse<BottleneckView> reportBottleneck(@NotNull @Valid BottleneckReport said) {
    caller.require(in(said.province()).onBehalfOf(said.reporterId()));
    requireReporter(said);
    var advice = FamilyAdvice.of(said.kind(), mechanisms.workIn(said.province()));
    var bottleneck = new Bottleneck(said, advice, clock.instant());
    bottlenecks.persist(bottleneck);
    outbox.publish(bottleneck.opened());
    return Created.at("/v1/bottlenecks/" + bottleneck.id(), BottleneckView.of(bottleneck));
  }

  /// List bottlenecks.
  ///
  /// Oldest first.
  @GET
  @Allowed(READ)
  public Page<BottleneckView> listBottlenecks(
      @BeanParam @Valid BottleneckFilter filter, @BeanParam @Valid PageRequest page) {
    return Page.ofDocuments(
        BottleneckView.class,
        page,
        (after, most) -> bottlenecks.list(filter, after, most),
        BottleneckView::of);
  }

  /// Read a bottleneck.
  ///
  /// For everybody who may read.
  @GET
  @Path("{id}")
  @Versioned(Bottleneck.class)
  @Allowed(READ)
  public BottleneckView readBottleneck(UUID id) {
    return BottleneckView.of(bottlenecks.require(id));
  }

  /// Ask which family of instruments fits.
  ///
  /// Says why, and what the answer rests on. It binds nobody.
  @GET
  @Path("{id}/advice")
  @Allowed(READ)
  public FamilyAdvice adviseOnBottleneck(UUID id) {
    var bottleneck = bottlenecks.require(id);
    return FamilyAdvice.of(bottleneck.kind(), mechanisms.workIn(bottleneck.province()));
  }

  /// Say what really stands in the way.
  ///
  /// A bottleneck that a KPI or a track opened has a guessed kind; this corrects it. What an actor
  /// reported, only that actor describes anew. For officers and facilitators of the province, and
  /// ministries. Publishes bottleneck.assessed.
  ///
  /// @refuses 409 bottleneck.resolved
  /// @refuses 422 bottleneck.described-by-its-reporter
  @POST
  @Path("{id}/assessment")
  @Allowed(REMOVE_BOTTLENECKS)
  @Command
  public BottleneckView assessBottleneck(UUID id, @NotNull @Valid Assessment found) {
    var bottleneck = requireMine(id);
    var advice = FamilyAdvice.of(found.kind(), mechanisms.workIn(bottleneck.province()));
    var reporter = bottleneck.reporterId();
    var byReporter = reporter != null && caller.actsFor(reporter);
    outbox.publish(bottleneck.assess(found, advice, byReporter, clock.instant()));
    return BottleneckView.of(bottleneck);
  }

  /// Say that a bottleneck is gone.
  ///
  /// Names the instrument that removed it, if one did. For officers and facilitators of the
  /// province, and ministries. Publishes bottleneck.resolved.
  ///
  /// @refuses 409 bottleneck.resolved
  /// @refuses 422 bottleneck.not-addressed-by
  @POST
  @Path("{id}/resolution")
  @Allowed(REMOVE_BOTTLENECKS)
  @Command
  public BottleneckView resolveBottleneck(UUID id, @NotNull @Valid ResolutionReport said) {
    var bottleneck = requireMine(id);
    outbox.publish(bottleneck.resolve(said, clock.instant()));
    return BottleneckView.of(bottleneck);
  }

  private Bottleneck requireMine(UUID id) {
    var bottleneck = bottlenecks.require(id);
    caller.require(in(bottleneck.province()));
    ifMatch.require(bottleneck.version());
    return bottleneck;
  }

  private void requireReporter(BottleneckReport said) {
    var id = said.reporterId();
    if (id != null && !actors.requireActive(id, "/reporterId").reaches(said.province())) {
      throw ACTOR_OF_ANOTHER_PROVINCE.at("/reporterId");
    }
  }
}
