package org.buranakan.kpis.scorecard;

import static org.buranakan.platform.caller.Action.READ;
import static org.buranakan.platform.caller.Where.in;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.buranakan.kpis.actor.Directory;
import org.buranakan.kpis.kpi.KpiReader;
import org.buranakan.kpis.kpi.KpiReader.Standing;
import org.buranakan.kpis.kpi.KpiStatus;
import org.buranakan.kpis.measure.Measurements;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.edge.Heavy;
import org.buranakan.platform.problem.RequestRefusals;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.time.ThaiTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/provinces/{code}/scorecard")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards", description = "The picture of a province, and provinces side by side.")
class ScorecardResource {
  private final KpiReader kpis;
  private final Measurements measurements;
  private final Directory directory;
  private final Caller caller;

  ScorecardResource(KpiReader kpis, Measurements measurements, Directory directory, Caller caller) {
    this.caller = caller;
    this.kpis = kpis;
    this.measurements = measurements;
    this.directory = directory;
  }

  /// Read the scorecard of a province.
  ///
  /// All its KPIs with value, target, baseline, distance and what is missing. For one fiscal year
  /// or all.
  ///
  /// @param code ISO 3166-2 code of the province
  /// @param fiscalYear Only KPIs of this fiscal year; Gregorian or of the Buddhist era
  @GET
  @Allowed(READ)
  @Heavy
  public Scorecard readScorecard(
      @Parameter(example = "TH-90") @RestPath String code,
      @Parameter(example = "2025") @QueryParam("fiscalYear") @Nullable Integer fiscalYear) {
    var province =
        Province.find(code).orElseThrow(() -> RequestRefusals.NO_SUCH_PROVINCE.problem(code));
    caller.require(in(code));
    var year = fiscalYear == null ? null : ThaiTime.gregorianYear(fiscalYear);
    var entries = entries(code, kpis.standings(code, year));
    return new Scorecard(
        code,
        province.name(),
        year,
        directory.riskReductionCommittee(code).orElse(null),
        count(entries, KpiStatus.ON_TRACK),
        count(entries, KpiStatus.OFF_TRACK),
        count(entries, KpiStatus.NO_DATA),
        entries);
  }

  private List<Scorecard.Entry> entries(String province, List<Standing> standings) {
    if (standings.isEmpty()) {
      return List.of();
    }
    var indicators =
        standings.stream().map(s -> s.kpi().indicatorCode()).collect(Collectors.toSet());
    var from = standings.stream().mapToInt(s -> s.kpi().fiscalYear()).min().orElseThrow();
    var to = standings.stream().mapToInt(s -> s.kpi().fiscalYear()).max().orElseThrow();
    var figures = measurements.figures(Set.of(province), indicators, from, to);
    var actors =
        directory.actors(
            standings.stream()
                .map(s -> s.kpi().responsibleActorId())
                .filter(Objects::nonNull)
                .toList());
    return standings.stream()
        .map(
            s -> {
              var obstacle = figures.obstacle(s.kpi().indicatorCode());
              var kpi = obstacle == null ? s.kpi() : s.kpi().without(obstacle);
              var latest = kpi.latest();
              var value = latest == null ? null : latest.value();
              var distance = value == null ? null : kpi.better().distance(value, kpi.target());
              var measured = figures.measure(kpi.indicatorCode(), province, kpi.fiscalYear());
              var absence = value == null ? measured.absence() : null;
              var actor = kpi.responsibleActorId();
              return new Scorecard.Entry(
                  kpi,
                  value,
                  distance,
                  absence == null || !measured.missing().isEmpty() ? s.reason() : absence,
                  measured.missing(),
                  actor == null
                      ? null
                      : actors.getOrDefault(actor, new Directory.Named(actor, null)));
            })
        .toList();
  }

  private static int count(List<Scorecard.Entry> entries, KpiStatus status) {
    return (int) entries.stream().filter(entry -> entry.kpi().status() == status).count();
  }
}
