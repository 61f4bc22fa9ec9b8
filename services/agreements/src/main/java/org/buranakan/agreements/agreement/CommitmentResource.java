package org.buranakan.agreements.agreement;

import static org.buranakan.platform.caller.Action.NEGOTIATE;
import static org.buranakan.platform.caller.Action.REPORT_PROGRESS;
import static org.buranakan.platform.caller.Where.in;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@RunOnVirtualThread
@Path("/v1/agreements/{id}/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments", description = "Who does what by when.")
class CommitmentResource {
  private final Agreements agreements;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final IfMatch ifMatch;

  CommitmentResource(
      Agreements agreements, Outbox outbox, Caller caller, Clock clock, IfMatch ifMatch) {
    this.agreements = agreements;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.ifMatch = ifMatch;
  }

  /// Add a commitment to a draft.
  ///
  /// Answers the agreement; the new commitment is its last one, of 100 at most. It is a party's
  /// that must sign. For officers and facilitators of the province. Publishes agreement.revised.
  ///
  /// @refuses 409 agreement.not-a-draft
  /// @refuses 422 agreement.not-a-party, agreement.commitment-of-optional-party,
  ///     agreement.due-in-the-past, agreement.due-too-far, agreement.too-many-commitments
  @POST
  @Allowed(NEGOTIATE)
  @Command
  public AgreementView addCommitment(UUID id, @NotNull @Valid ProposedCommitment said) {
    var agreement = requireMine(id);
    outbox.publish(agreement.commit(said, clock.instant()));
    return agreement.view();
  }

  /// Drop a commitment from a draft.
  ///
  /// Answers the agreement. For officers and facilitators of the province. Publishes
  /// agreement.revised.
  ///
  /// @param commitmentId Which commitment of the agreement: its id
  /// @refuses 409 agreement.not-a-draft
  @DELETE
  @Path("{commitmentId}")
  @Allowed(NEGOTIATE)
  @Command
  public AgreementView dropCommitment(
      UUID id,
      @Parameter(example = "01998d3e-8b1c-7d42-9c3a-5e7f2a4b6c81") @RestPath UUID commitmentId) {
    var agreement = requireMine(id);
    outbox.publish(agreement.dropCommitment(commitmentId, clock.instant()));
    return agreement.view();
  }

  /// Show that a commitment was kept.
  ///
  /// Of an agreement in force; late is better than never. For the representative of the actor that
  /// gave it, or an officer of the province: the fulfilment shows which of them said so. Publishes
  /// agreement.commitment-fulfilled.
  ///
  /// @param commitmentId Which commitment of the agreement: its id
  /// @refuses 409 agreement.not-in-force, agreement.fulfilled-already
  @POST
  @Path("{commitmentId}/fulfilment")
  @Allowed(REPORT_PROGRESS)
  @Command
  public AgreementView fulfilCommitment(
      UUID id,
      @Parameter(example = "01998d3e-8b1c-7d42-9c3a-5e7f2a4b6c81") @RestPath UUID commitmentId,
      @NotNull @Valid Evidence evidence) {
    var agreement = agreements.requireLocked(id);
    var commitment = agreement.requireCommitment(commitmentId);
    caller.require(in(agreement.province()).onBehalfOf(commitment.actorId()));
    ifMatch.require(agreement.version());
    var saidBy =
        caller.actsFor(commitment.actorId())
            ? Fulfilment.Speaker.REPRESENTATIVE
            : Fulfilment.Speaker.OFFICER;
    outbox.publish(agreement.fulfil(commitmentId, evidence, saidBy, clock.instant()));
    return agreement.view();
  }

  private Agreement requireMine(UUID id) {
    var agreement = agreements.require(id);
    caller.require(in(agreement.province()));
    ifMatch.require(agreement.version());
    return agreement;
  }
}
