package org.buranakan.kpis.kpi;

import static org.buranakan.platform.caller.Action.READ;
import static org.buranakan.platform.caller.Action.SET_TARGETS;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.buranakan.kpis.reading.ProvinceLocks;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/kpis")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "KPIs", description = "Indicators with a target, for a province and fiscal year.")
class KpiResource {
  private final Kpis kpis;
  private final Commitments commitments;
  private final KpiBook book;
  private final ProvinceLocks locks;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final IfMatch ifMatch;

  KpiResource(
      Kpis kpis,
      Commitments commitments,
      KpiBook book,
      ProvinceLocks locks,
      Outbox outbox,
      Caller caller,
      Clock clock,
      IfMatch ifMatch) {
    this.kpis = kpis;
    this.commitments = commitments;
    this.book = book;
    this.locks = locks;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.ifMatch = ifMatch;
  }

  /// Define a KPI.
  ///
  /// For officers of the province, and for ministries. There is one per indicator, province and
  /// fiscal year, and at most 500 in a province. Publishes kpi.defined; if there are readings
  /// already, it is measured at once, which publishes kpi.off-track or kpi.on-track, too.
  ///
  /// @return Defined.
  /// @refuses 409 kpi.exists, kpi.too-many
  /// @refuses 422 kpi.unknown-indicator, kpi.indicator-retired, kpi.national-indicator,
  ///     kpi.foreign-indicator, kpi.baseline-not-before, kpi.year-out-of-range, reading.too-large,
  ///     reading.too-precise
  /// @refuses 503 province.busy
  @POST
  @Allowed(SET_TARGETS)
  @Command
  public RestResponse<KpiView> defineKpi(@NotNull @Valid KpiDefinition said) {
    caller.require(in(said.province()));
    var kpi = book.define(said);
    return Created.at("/v1/kpis/" + kpi.id(), kpi);
  }

  /// List KPIs.
  ///
  /// In the order in which they were defined.
  @GET
  @Allowed(READ)
  public Page<KpiView> listKpis(
      @BeanParam @Valid KpiFilter filter, @BeanParam @Valid PageRequest page) {
    return Page.ofDocuments(
        KpiView.class, page, (after, most) -> kpis.list(filter, after, most), KpiView::of);
  }

  /// Read a KPI.
  ///
  /// With its newest value.
  @GET
  @Path("{id}")
  @Versioned(Kpi.class)
  @Allowed(READ)
  public KpiView readKpi(UUID id) {
    return KpiView.of(kpis.require(id));
  }

  /// Retire a KPI.
  ///
  /// It stays readable and is measured no more; its commitment waits for another KPI. Publishes
  /// kpi.retired.
  ///
  /// @refuses 409 kpi.retired
  /// @refuses 503 province.busy
  @DELETE
  @Path("{id}")
  @Allowed(SET_TARGETS)
  @Command
  @ResponseStatus(204)
  public void retireKpi(UUID id) {
    var kpi = kpis.require(id);
    caller.require(in(kpi.province()));
    ifMatch.require(kpi.version());
    locks.take(List.of(kpi.province()));
    outbox.publish(kpi.retire(clock.instant()));
    commitments.release(id);
  }
}
