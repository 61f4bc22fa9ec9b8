package org.buranakan.agreements.standard;

import static org.buranakan.agreements.standard.StandardRefusals.AGREEMENT_NOT_IN_FORCE;
import static org.buranakan.agreements.standard.StandardRefusals.UNKNOWN;
import static org.buranakan.agreements.standard.StandardRefusals.UNKNOWN_AGREEMENT;
import static org.buranakan.platform.caller.Action.ADOPT_STANDARDS;
import static org.buranakan.platform.caller.Action.READ;
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
import org.buranakan.agreements.agreement.AgreementStatus;
import org.buranakan.agreements.agreement.AgreementView;
import org.buranakan.agreements.agreement.AgreementsInForce;
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
@Path("/v1/standards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standards", description = "Standards of practice, adopted from agreements in force.")
class StandardResource {
  private final Standards standards;
  private final AgreementsInForce agreements;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final IfMatch ifMatch;

  StandardResource(
      Standards standards,
      AgreementsInForce agreements,
      Outbox outbox,
      Caller caller,
      Clock clock,
      IfMatch ifMatch) {
    this.standards = standards;
    this.agreements = agreements;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.ifMatch = ifMatch;
  }

  /// Adopt a standard.
  ///
  /// From an agreement in force, which has at most 50 adopted ones; supersedes names the one that
  /// it replaces. For officers and facilitators of the province. Publishes standard.adopted, and of
  /// the replaced one standard.superseded.
  ///
  /// @return Adopted.
  /// @refuses 409 standard.adopted-already, standard.not-adopted, standard.too-many
  /// @refuses 422 standard.unknown-agreement, standard.agreement-not-in-force,
  ///     standard.level-twice, standard.lead-time-backwards, standard.unknown,
  ///     standard.another-province
  @POST
  @Allowed(ADOPT_STANDARDS)
  @Command
  public RestResponse<StandardView> adoptStandard(@NotNull @Valid Adoption said) {
    var now = clock.instant();
    var agreement = requireInForce(said.agreementId());
    caller.require(in(agreement.province()));
    var standard = new Standard(agreement, said, now);
    if (said.supersedes() != null) {
      outbox.publish(requireKnown(said.supersedes()).giveWayTo(standard, now));
    }
    standards.add(standard);
    outbox.publish(standard.adopted());
    return Created.at("/v1/standards/" + standard.id(), standard.view());
  }

  /// List standards.
  ///
  /// The newest first.
  @GET
  @Allowed(READ)
  public Page<StandardView> listStandards(
      @BeanParam @Valid StandardFilter filter, @BeanParam @Valid PageRequest page) {
    return Page.ofDocuments(
        StandardView.class,
        page,
        (after, most) -> standards.list(filter, after, most),
        Standard::view);
  }

  /// Read a standard.
  ///
  /// With its levels and procedure.
  @GET
  @Path("{id}")
  @Versioned(Standard.class)
  @Allowed(READ)
  public StandardView readStandard(UUID id) {
    return standards.require(id).view();
  }

  /// Withdraw a standard.
  ///
  /// For officers and facilitators of the province. Publishes standard.withdrawn.
  ///
  /// @refuses 409 standard.not-adopted
  @POST
  @Path("{id}/withdrawal")
  @Allowed(ADOPT_STANDARDS)
  @Command
  public StandardView withdrawStandard(UUID id, @NotNull @Valid Ending ending) {
    var standard = standards.require(id);
    caller.require(in(standard.province()));
    ifMatch.require(standard.version());
    outbox.publish(standard.withdraw(ending.reason(), clock.instant()));
    return standard.view();
  }

  private AgreementView requireInForce(UUID id) {
    var agreement =
        agreements.findLocked(id).orElseThrow(() -> UNKNOWN_AGREEMENT.at("/agreementId", id));
    if (agreement.status() != AgreementStatus.IN_FORCE) {
      throw AGREEMENT_NOT_IN_FORCE.at("/agreementId");
    }
    return agreement;
  }

  private Standard requireKnown(UUID id) {
    return standards.findByIdOptional(id).orElseThrow(() -> UNKNOWN.at("/supersedes", id));
  }
}
