package org.buranakan.kpis.indicator;

import static org.buranakan.platform.caller.Action.DEFINE_INDICATORS;
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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.paging.Cursor;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.Created;
import org.buranakan.platform.rest.IfMatch;
import org.buranakan.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "The 38 Sendai indicators, and one's own.")
class IndicatorResource {
  private final Indicators indicators;
  private final Catalogue catalogue;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final IfMatch ifMatch;

  IndicatorResource(
      Indicators indicators,
      Catalogue catalogue,
      Outbox outbox,
      Caller caller,
      Clock clock,
      IfMatch ifMatch) {
    this.indicators = indicators;
    this.catalogue = catalogue;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.ifMatch = ifMatch;
  }

  /// Define an indicator of one's own.
  ///
  /// For officers, for their province; for ministries, for one province or all; at most 200 that
  /// are not retired. A formula is checked: its syntax, its names, how much it takes to compute it
  /// (30 indicators at most), that it rests on what is reported, and that it does not lead back to
  /// itself. It may use what is for all provinces or for its own. Publishes indicator.defined.
  ///
  /// @return Defined.
  /// @refuses 409 indicator.code-taken, indicator.too-many
  /// @refuses 422 formula.malformed, formula.unknown-variable, formula.circular,
  ///     formula.too-complex, formula.without-inputs, value.indicator-retired
  @POST
  @Allowed(DEFINE_INDICATORS)
  @Command
  public RestResponse<IndicatorView> defineIndicator(@NotNull @Valid IndicatorDefinition said) {
    caller.require(in(said.province()));
    var defined = catalogue.define(said);
    return Created.at("/v1/indicators/" + defined.code(), defined);
  }

  /// List indicators.
  ///
  /// In the order of their codes.
  ///
  /// @param framework Where they come from
  @GET
  @Allowed(READ_DIRECTORY)
  public Page<IndicatorView> listIndicators(
      @QueryParam("framework") @Nullable Framework framework, @BeanParam @Valid PageRequest page) {
    var after = Cursor.parse(page.cursor(), 1);
    var rows = indicators.list(framework, after == null ? null : after.text(0), page.limit());
    var provinces =
        rows.stream().map(Indicator::province).filter(Objects::nonNull).collect(Collectors.toSet());
    var measures = catalogue.measures(provinces);
    return Page.of(
        rows,
        page,
        indicator -> Cursor.of(indicator.code()),
        indicator -> IndicatorView.of(indicator, measures.inputs(indicator.code())));
  }

  /// Read an indicator.
  ///
  /// With the variables to report for it.
  ///
  /// @param code Code of the indicator
  @GET
  @Path("{code}")
  @Versioned(Indicator.class)
  @Allowed(READ_DIRECTORY)
  public IndicatorView readIndicator(@Parameter(example = "A-2") @RestPath String code) {
    var indicator = indicators.require(code);
    var province = indicator.province();
    var provinces = province == null ? Set.<String>of() : Set.of(province);
    return IndicatorView.of(indicator, catalogue.measures(provinces).inputs(code));
  }

  /// Retire an indicator of one's own.
  ///
  /// No new KPI may use it, and it is computed no more. What is computed from it has to be retired
  /// first: 409 as long as there are other indicators or KPIs that use it. Publishes
  /// indicator.retired.
  ///
  /// @param code Code of the indicator
  /// @refuses 409 indicator.retired, indicator.in-use
  /// @refuses 422 indicator.given
  @DELETE
  @Path("{code}")
  @Allowed(DEFINE_INDICATORS)
  @Command
  @ResponseStatus(204)
  public void retireIndicator(@Parameter(example = "flood-affected-rate") @RestPath String code) {
    var indicator = indicators.require(code);
    caller.require(in(indicator.province()));
    ifMatch.require(indicator.version());
    indicators.lock(indicator);
    var users = indicators.users(code, Indicator.MOST_NAMED + 1);
    outbox.publish(indicator.retire(users, clock.instant()));
  }
}
