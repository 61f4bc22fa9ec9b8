package org.buranakan.kpis.reading;

import static org.buranakan.kpis.reading.ReadingRefusals.UNKNOWN_VARIABLE;
import static org.buranakan.platform.caller.Action.READ;
import static org.buranakan.platform.caller.Action.REPORT_FIGURES;
import static org.buranakan.platform.caller.Where.in;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buranakan.kpis.formula.Formula;
import org.buranakan.kpis.indicator.Catalogue;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.paging.Cursor;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.time.ThaiTime;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readings", description = "Measured figures, with their sources and revisions.")
class ReadingResource {
  private final ReadingStore store;
  private final Catalogue catalogue;
  private final ProvinceLocks locks;
  private final Event<ReadingsChanged> changed;
  private final Caller caller;
  private final Clock clock;

  ReadingResource(
      ReadingStore store,
      Catalogue catalogue,
      ProvinceLocks locks,
      Event<ReadingsChanged> changed,
      Caller caller,
      Clock clock) {
    this.store = store;
    this.catalogue = catalogue;
    this.locks = locks;
    this.changed = changed;
    this.caller = caller;
    this.clock = clock;
  }

  /// Report a figure.
  ///
  /// For officers of the province, and for ministries. A further report of the same figure is a
  /// revision: it takes the place of the earlier one and is never added to it; the same report
  /// again changes nothing. What is computed is refused, with the inputs to report instead. KPIs
  /// that depend on the figure are measured at once: publishes kpi.measured, kpi.off-track or
  /// kpi.on-track.
  ///
  /// @refuses 422 reading.unknown-variable, reading.computed, reading.year-out-of-range,
  ///     reading.as-of-out-of-range, reading.negative, reading.not-whole, reading.above-maximum,
  ///     reading.too-large, reading.too-precise
  /// @refuses 503 province.busy
  @POST
  @Allowed(REPORT_FIGURES)
  @Command
  @APIResponse(
      responseCode = "201",
      description = "Stored",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ReadingView.class)))
  @APIResponse(responseCode = "200", description = "Known already; nothing changed")
  public RestResponse<ReadingView> reportReading(@NotNull @Valid ReportedReading said) {
    caller.require(in(said.province()));
    var figure = check(said);
    locks.take(List.of(figure.province()));
    var stored = store.store(List.of(figure), caller.id(), null);
    var view = store.newestOfDay(figure);
    if (stored.isEmpty()) {
      return RestResponse.ok(view);
    }
    changed.fire(new ReadingsChanged(figure.province(), Set.of(figure.variable())));
    return RestResponse.status(RestResponse.Status.CREATED, view);
  }

  /// List the readings of a province.
  ///
  /// All reports with their revisions; those that count are marked as standing.
  @GET
  @Allowed(READ)
  public Page<ReadingView> listReadings(
      @BeanParam @Valid ReadingFilter filter, @BeanParam @Valid PageRequest page) {
    var rows =
        store.history(filter, ReadingFilter.After.of(Cursor.parse(page.cursor(), 4)), page.limit());
    return Page.of(rows, page, ReadingFilter::cursor, row -> row);
  }

  private Figure check(ReportedReading said) {
    var measures = catalogue.measures(Set.of(said.province()));
    var measure =
        measures.find(said.variable()).orElseThrow(() -> UNKNOWN_VARIABLE.at("/variable"));
    var today = ThaiTime.date(clock.instant());
    var year = ThaiTime.gregorianYear(said.year());
    var asOf = said.asOf() == null ? today : said.asOf();
    refuse("/variable", FigureRules.reportable(measure, measures));
    refuse("/year", FigureRules.year(year, today));
    refuse("/value", FigureRules.value(said.value(), measure));
    refuse("/asOf", FigureRules.asOf(asOf, today));
    var kind = said.yearKind() == null ? YearKind.CALENDAR : said.yearKind();
    return new Figure(
        measure.code(),
        said.province(),
        year,
        kind,
        Formula.plain(said.value()),
        asOf,
        said.source());
  }

  private static void refuse(String pointer, Optional<Reason> reason) {
    reason.ifPresent(
        why -> {
          throw Problem.refusedAt(pointer, why);
        });
  }
}
