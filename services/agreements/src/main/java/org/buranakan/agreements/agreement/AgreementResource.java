package org.buranakan.agreements.agreement;

import static org.buranakan.platform.caller.Action.END_AGREEMENTS;
import static org.buranakan.platform.caller.Action.NEGOTIATE;
import static org.buranakan.platform.caller.Action.READ;
import static org.buranakan.platform.caller.Where.in;

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
import java.util.UUID;
import org.buranakan.agreements.actor.KnownActors;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.Created;
import org.buranakan.platform.rest.IfMatch;
import org.buranakan.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements", description = "What the parties settled, sealed and keep.")
class AgreementResource {
  private final Agreements agreements;
  private final Drafting drafting;
  private final KnownActors actors;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final IfMatch ifMatch;

  AgreementResource(
      Agreements agreements,
      Drafting drafting,
      KnownActors actors,
      Outbox outbox,
      Caller caller,
      Clock clock,
      IfMatch ifMatch) {
    this.agreements = agreements;
    this.drafting = drafting;
    this.actors = actors;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.ifMatch = ifMatch;
  }

  /// Draft an agreement again.
  ///
  /// A session that concludes with consensus gets its draft by itself; this is for the case that
  /// that one was terminated. For officers and facilitators of the session's province. Publishes
  /// agreement.drafted.
  ///
  /// @return Drafted.
  /// @refuses 409 agreement.session-has-one
  /// @refuses 422 agreement.unknown-session, agreement.session-not-concluded,
  ///     agreement.no-consensus
  @POST
  @Allowed(NEGOTIATE)
  @Command
  public RestResponse<AgreementView> draftAgreement(@NotNull @Valid ProposedAgreement proposed) {
    var session = drafting.requireFree(proposed.sessionId());
    caller.require(in(session.province()));
    var agreement = new Agreement(session, clock.instant());
    agreements.persist(agreement);
    outbox.publish(agreement.drafted());
    return Created.at("/v1/agreements/" + agreement.id(), agreement.view());
  }

  /// List agreements.
  ///
  /// The newest first.
  @GET
  @Allowed(READ)
  public Page<AgreementView> listAgreements(
      @BeanParam @Valid AgreementFilter filter, @BeanParam @Valid PageRequest page) {
    return Page.ofDocuments(
        AgreementView.class,
        page,
        (after, most) -> agreements.list(filter, after, most),
        Agreement::view);
  }

  /// Read an agreement.
  ///
  /// With its parties, commitments and signatures.
  @GET
  @Path("{id}")
  @Versioned(Agreement.class)
  @Allowed(READ)
  public AgreementView readAgreement(UUID id) {
    return agreements.require(id).view();
  }

  /// Revise a draft.
  ///
  /// Title, text and parties, as they shall be. Who stood behind the consensus of the session, and
  /// who gives a commitment, is a party that must sign. For officers and facilitators of the
  /// province, while it is a draft. Publishes agreement.revised.
  ///
  /// @refuses 409 agreement.not-a-draft
  /// @refuses 422 agreement.party-twice, agreement.too-few-parties,
  ///     agreement.commitment-without-party, agreement.commitment-of-optional-party,
  ///     agreement.consented-party, actor.unknown, actor.dissolved
  @PUT
  @Path("{id}")
  @Allowed(NEGOTIATE)
  @Command
  public AgreementView reviseAgreement(UUID id, @NotNull @Valid Revision revision) {
    var agreement = requireMine(id);
    for (var i = 0; i < revision.parties().size(); i++) {
      actors.requireActive("/parties/" + i + "/actorId", revision.parties().get(i).actorId());
    }
    outbox.publish(agreement.revise(revision, clock.instant()));
    return agreement.view();
  }

  /// Open a draft for signature.
  ///
  /// Freezes title, text, parties and commitments, and gives them their textHash. For officers and
  /// facilitators of the province. Publishes agreement.opened-for-signature.
  ///
  /// @refuses 409 agreement.not-a-draft
  /// @refuses 422 actor.unknown, actor.dissolved, agreement.too-few-parties,
  ///     agreement.commitment-of-optional-party, agreement.consented-party
  @POST
  @Path("{id}/opening")
  @Allowed(NEGOTIATE)
  @Command
  public AgreementView openAgreement(UUID id) {
    var agreement = requireMine(id);
    for (var party : agreement.view().parties()) {
      actors.requireActive("/parties", party.actorId());
    }
    outbox.publish(agreement.open(clock.instant()));
    return agreement.view();
  }

  /// Read the bytes that are signed.
  ///
  /// Canonical JSON (RFC 8785) of the sealed content, byte for byte: its SHA-256 is the textHash,
  /// as sha256sum shows.
  ///
  /// @refuses 409 agreement.not-sealed
  @GET
  @Path("{id}/sealed-text")
  @Allowed(READ)
  @APIResponse(
      responseCode = "200",
      description = "Exactly the bytes that the parties sign",
      content = @Content(schema = @Schema(implementation = SealedText.class)))
  public String readSealedText(UUID id) {
    return agreements.require(id).requireSealedText();
  }

  /// Terminate an agreement.
  ///
  /// The standards that rest on it are withdrawn with it. For officers of the province. Publishes
  /// agreement.terminated.
  ///
  /// @refuses 409 agreement.terminated
  @POST
  @Path("{id}/termination")
  @Allowed(END_AGREEMENTS)
  @Command
  public AgreementView terminateAgreement(UUID id, @NotNull @Valid Ending ending) {
    var agreement = requireMine(id);
    outbox.publish(agreement.terminate(ending.reason(), clock.instant()));
    return agreement.view();
  }

  private Agreement requireMine(UUID id) {
    var agreement = agreements.require(id);
    caller.require(in(agreement.province()));
    ifMatch.require(agreement.version());
    return agreement;
  }
}
