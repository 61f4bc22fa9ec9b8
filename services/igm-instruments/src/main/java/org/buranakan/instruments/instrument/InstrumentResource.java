package org.buranakan.instruments.instrument;

import static org.buranakan.platform.caller.Action.ADOPT_INSTRUMENTS;
import static org.buranakan.platform.caller.Action.PROPOSE_INSTRUMENTS;
import static org.buranakan.platform.caller.Action.RAISE_PROGRAMMES;
import static org.buranakan.platform.caller.Action.READ;
import static org.buranakan.platform.caller.Role.REPRESENTATIVE;
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
import java.util.Set;
import java.util.UUID;
import org.buranakan.instruments.bottleneck.BottleneckProgress;
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
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Instruments",
    description = "How the centre enables: structures, programmes, capacity, behaviour.")
class InstrumentResource {
  private final Instruments instruments;
  private final Grounds grounds;
  private final BottleneckProgress bottlenecks;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final IfMatch ifMatch;

  InstrumentResource(
      Instruments instruments,
      Grounds grounds,
      BottleneckProgress bottlenecks,
      Outbox outbox,
      Caller caller,
      Clock clock,
      IfMatch ifMatch) {
    this.instruments = instruments;
    this.grounds = grounds;
    this.bottlenecks = bottlenecks;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.ifMatch = ifMatch;
  }

  /// Propose an instrument.
  ///
  /// For ministries everywhere, officers and facilitators of the province, and representatives
  /// whose own actor is the proposer. Publishes instrument.proposed.
  ///
  /// @return Proposed.
  /// @refuses 422 actor.dissolved, actor.of-another-province, actor.unknown,
  ///     bottleneck.of-another-province, bottleneck.resolved, bottleneck.unknown,
  ///     instrument.facilitator-not-of-the-centre, instrument.facilitator-of-another-province,
  ///     instrument.foreign-particulars, instrument.law-needs-the-centre,
  ///     instrument.mandate-needs-the-centre, instrument.not-from-below,
  ///     instrument.particulars-missing, instrument.programme-of-nowhere,
  ///     instrument.proposer-missing, instrument.the-centre-commands, track.unknown
  @POST
  @Allowed(PROPOSE_INSTRUMENTS)
  @Command
  public RestResponse<InstrumentView> proposeInstrument(@NotNull @Valid Proposal said) {
    caller.require(in(said.province()).onBehalfOf(said.proposerId()));
    var instrument = new Instrument(said, grounds.require(said), clock.instant());
    instruments.persist(instrument);
    outbox.publish(instrument.proposed());
    return Created.at("/v1/instruments/" + instrument.id(), InstrumentView.of(instrument));
  }

  /// List instruments.
  ///
  /// Oldest first.
  @GET
  @Allowed(READ)
  public Page<InstrumentView> listInstruments(
      @BeanParam @Valid InstrumentFilter filter, @BeanParam @Valid PageRequest page) {
    return Page.ofDocuments(
        InstrumentView.class,
        page,
        (after, most) -> instruments.list(filter, after, most),
        InstrumentView::of);
  }

  /// Read an instrument.
  ///
  /// For everybody who may read.
  @GET
  @Path("{id}")
  @Versioned(Instrument.class)
  @Allowed(READ)
  public InstrumentView readInstrument(UUID id) {
    return InstrumentView.of(instruments.require(id));
  }

  /// Cite evidence for a programme.
  ///
  /// What the suite made is cited by its id and must hold: an agreement in force, an adopted
  /// standard, a concluded session, a lesson of one, a KPI; a study by its address. For ministries,
  /// officers and facilitators of the province, and representatives of the proposer or of a local
  /// government of the province. Publishes instrument.evidence-cited.
  ///
  /// @refuses 409 instrument.in-force, instrument.closed, instrument.evidence-cited
  /// @refuses 422 actor.unknown, actor.dissolved, instrument.not-a-programme,
  ///     instrument.not-its-speaker, evidence.reference-missing, evidence.unknown
  @POST
  @Path("{id}/evidence")
  @Allowed(PROPOSE_INSTRUMENTS)
  @Command
  public InstrumentView citeEvidence(UUID id, @NotNull @Valid Citation said) {
    var instrument = instruments.require(id);
    requireSpeaks(PROPOSE_INSTRUMENTS.scopes().keySet(), instrument, said.actorId());
    ifMatch.require(instrument.version());
    grounds.require(said);
    outbox.publish(instrument.cite(said, clock.instant()));
    return InstrumentView.of(instrument);
  }

  /// Carry a programme up one level.
  ///
  /// From community to local government: representatives of the proposer or of a local government
  /// of the province, or the province's facilitators for those who have no account. From there to
  /// province and ministry: the province's officers. Publishes instrument.raised.
  ///
  /// @refuses 409 instrument.in-force, instrument.closed, instrument.level-reached
  /// @refuses 422 actor.unknown, actor.dissolved, instrument.not-a-programme,
  ///     instrument.not-its-speaker, instrument.level-skipped, instrument.evidence-missing
  @POST
  @Path("{id}/raise")
  @Allowed(RAISE_PROGRAMMES)
  @Command
  public InstrumentView raiseProgramme(UUID id, @NotNull @Valid Raise said) {
    var instrument = instruments.require(id);
    var roles = said.to().raisedBy();
    requireSpeaks(roles, instrument, said.actorId());
    ifMatch.require(instrument.version());
    outbox.publish(instrument.raise(said.to(), clock.instant()));
    return InstrumentView.of(instrument);
  }

  /// Put an instrument in force.
  ///
  /// A law, what concerns the whole country and a programme at the ministry's level: ministries.
  /// Other structural and programmatic instruments: officers of the province too. Research,
  /// capacity and behavioural instruments: also facilitators of the province. The bottleneck that
  /// it is made for is addressed then. Publishes instrument.in-force and bottleneck.addressed.
  ///
  /// @refuses 409 instrument.in-force, instrument.closed
  /// @refuses 422 actor.dissolved, instrument.level-too-low, instrument.evidence-gone
  @POST
  @Path("{id}/adoption")
  @Allowed(ADOPT_INSTRUMENTS)
  @Command
  public InstrumentView adoptInstrument(UUID id) {
    var instrument = requireAdoptable(id);
    grounds.requireActorsStillThere(instrument);
    outbox.publish(instrument.adopt(grounds::hold, clock.instant()));
    if (instrument.bottleneckId() != null) {
      bottlenecks.addressed(instrument.bottleneckId(), id);
    }
    return InstrumentView.of(instrument);
  }

  /// Close an instrument.
  ///
  /// For those who may put it in force. If what stood in the way is removed, its bottleneck is
  /// resolved; if not, the bottleneck is open again unless another instrument works on it. A
  /// proposal is withdrawn this way too. Publishes instrument.closed and bottleneck.resolved or
  /// bottleneck.instrument-closed.
  ///
  /// @refuses 409 instrument.closed, instrument.not-in-force
  @POST
  @Path("{id}/closure")
  @Allowed(ADOPT_INSTRUMENTS)
  @Command
  public InstrumentView closeInstrument(UUID id, @NotNull @Valid ClosureReport said) {
    var instrument = requireAdoptable(id);
    outbox.publish(instrument.close(said, clock.instant()));
    var bottleneck = instrument.bottleneckId();
    if (bottleneck != null && said.outcome() == Outcome.REMOVED) {
      bottlenecks.removed(bottleneck, id, said.note());
    } else if (bottleneck != null) {
      bottlenecks.notRemoved(bottleneck, id);
    }
    return InstrumentView.of(instrument);
  }

  private Instrument requireAdoptable(UUID id) {
    var instrument = instruments.require(id);
    caller.require(in(instrument.province()), instrument.adopters());
    ifMatch.require(instrument.version());
    return instrument;
  }

  /** For the proposer, unless another actor is named that may carry the programme. */
  private void requireSpeaks(Set<String> roles, Instrument instrument, @Nullable UUID named) {
    var speaker = named == null ? instrument.proposerId() : named;
    caller.require(in(instrument.province()).onBehalfOf(speaker), roles);
    if (named != null && roles.contains(REPRESENTATIVE)) {
      grounds.requireSpeaker(instrument, named);
    }
  }
}
