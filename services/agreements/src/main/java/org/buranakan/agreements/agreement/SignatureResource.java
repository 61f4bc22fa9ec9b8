package org.buranakan.agreements.agreement;

import static org.buranakan.platform.caller.Action.SIGN;
import static org.buranakan.platform.caller.Role.REPRESENTATIVE;
import static org.buranakan.platform.caller.Where.in;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.agreements.actor.KnownActors;
import org.buranakan.platform.appointment.Representation;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.caller.RecentSignIn;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/agreements/{id}/signatures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signatures", description = "The parties seal the text.")
class SignatureResource {
  private final Agreements agreements;
  private final KnownActors actors;
  private final Outbox outbox;
  private final Caller caller;
  private final RecentSignIn signIn;
  private final Representation representation;
  private final Clock clock;
  private final IfMatch ifMatch;

  SignatureResource(
      Agreements agreements,
      KnownActors actors,
      Outbox outbox,
      Caller caller,
      RecentSignIn signIn,
      Representation representation,
      Clock clock,
      IfMatch ifMatch) {
    this.agreements = agreements;
    this.actors = actors;
    this.outbox = outbox;
    this.caller = caller;
    this.signIn = signIn;
    this.representation = representation;
    this.clock = clock;
    this.ifMatch = ifMatch;
  }

  /// Sign for an actor.
  ///
  /// For representatives of the actor, which must be a party: the token names it, or an appointment
  /// that is valid at this moment, as far as this service was told. The signature shows which of
  /// the two it was; a later revocation does not undo it. The hash says which text is signed. An
  /// installation can demand that the person signed in a short while ago, and with a second factor:
  /// then 401, with what to ask the realm for in WWW-Authenticate (RFC 9470: acr_values, max_age).
  /// Publishes agreement.signed, or agreement.in-force for the last required signature.
  ///
  /// @refuses 401 caller.sign-in-not-recent
  /// @refuses 409 agreement.not-open, agreement.signed-already, agreement.another-text
  /// @refuses 422 agreement.not-a-party, actor.dissolved
  @POST
  @Allowed(SIGN)
  @Command
  public AgreementView signAgreement(UUID id, @NotNull @Valid Seal seal) {
    var agreement = agreements.requireLocked(id);
    caller.require(in(agreement.province()).onBehalfOf(seal.actorId()));
    signIn.require();
    var now = clock.instant();
    var authority = representation.requireAuthority(caller, seal.actorId(), now);
    ifMatch.require(agreement.version());
    var signed = agreement.sign(seal, REPRESENTATIVE, caller.id(), authority, now);
    actors.requireActive("/actorId", seal.actorId());
    outbox.publish(signed);
    return agreement.view();
  }
}
