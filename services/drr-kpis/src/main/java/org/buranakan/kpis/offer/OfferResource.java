package org.buranakan.kpis.offer;

import static org.buranakan.platform.caller.Action.READ;
import static org.buranakan.platform.caller.Action.SET_TARGETS;
import static org.buranakan.platform.caller.Where.in;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.buranakan.kpis.kpi.KpiBook;
import org.buranakan.kpis.kpi.KpiView;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.Created;
import org.buranakan.platform.rest.IfMatch;
import org.buranakan.platform.rest.Versioned;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/kpi-offers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "KPI offers", description = "Conformance with adopted standards, offered as KPIs.")
class OfferResource {
  private final KpiOffers offers;
  private final KpiBook kpis;
  private final Caller caller;
  private final IfMatch ifMatch;

  OfferResource(KpiOffers offers, KpiBook kpis, Caller caller, IfMatch ifMatch) {
    this.offers = offers;
    this.kpis = kpis;
    this.caller = caller;
    this.ifMatch = ifMatch;
  }

  /// List offers.
  ///
  /// In the order in which they were made.
  ///
  /// @param province ISO 3166-2 code of a province
  /// @param status What became of them
  @GET
  @Allowed(READ)
  public Page<OfferView> listKpiOffers(
      @Parameter(example = "TH-90") @QueryParam("province") @ProvinceCode @Nullable String province,
      @QueryParam("status") @Nullable OfferStatus status,
      @BeanParam @Valid PageRequest page) {
    return Page.ofDocuments(
        OfferView.class,
        page,
        (after, most) -> offers.list(province, status, after, most),
        OfferView::of);
  }

  /// Read an offer.
  ///
  /// With the KPI that it became, if it was accepted.
  @GET
  @Path("{id}")
  @Versioned(KpiOffer.class)
  @Allowed(READ)
  public OfferView readKpiOffer(UUID id) {
    return OfferView.of(offers.require(id));
  }

  /// Accept an offer.
  ///
  /// For officers of the province, and for ministries: makes the KPI, with the target that is
  /// named. Publishes kpi.defined.
  ///
  /// @return Accepted: the KPI that it became.
  /// @refuses 409 kpi-offer.not-open, kpi.exists, kpi.too-many
  /// @refuses 422 kpi.indicator-retired, kpi.year-out-of-range, reading.too-large,
  ///     reading.too-precise
  /// @refuses 503 province.busy
  @POST
  @Path("{id}/acceptance")
  @Allowed(SET_TARGETS)
  @Command
  public RestResponse<KpiView> acceptKpiOffer(UUID id, @NotNull @Valid Acceptance acceptance) {
    var offer = offers.require(id);
    caller.require(in(offer.province()));
    ifMatch.require(offer.version());
    offer.requireOpen();
    var kpi =
        kpis.acceptOffer(
            offer.indicatorCode(),
            offer.province(),
            acceptance.fiscalYear(),
            acceptance.target(),
            offer.title(),
            offer.standardId());
    offer.accepted(kpi.id());
    return Created.at("/v1/kpis/" + kpi.id(), kpi);
  }
}
