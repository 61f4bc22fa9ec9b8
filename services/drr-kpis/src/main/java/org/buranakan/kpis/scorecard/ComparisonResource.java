package org.buranakan.kpis.scorecard;

import static org.buranakan.kpis.scorecard.ScorecardRefusals.FOREIGN_INDICATOR;
import static org.buranakan.kpis.scorecard.ScorecardRefusals.NO_PROVINCE_CODE;
import static org.buranakan.kpis.scorecard.ScorecardRefusals.TOO_LARGE;
import static org.buranakan.kpis.scorecard.ScorecardRefusals.WRONG_YEARS;
import static org.buranakan.platform.caller.Action.COMPARE_PROVINCES;
import static org.buranakan.platform.caller.Action.READ;
import static org.buranakan.platform.caller.Where.in;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.buranakan.kpis.indicator.Catalogue;
import org.buranakan.kpis.indicator.Measure;
import org.buranakan.kpis.measure.Figures;
import org.buranakan.kpis.measure.Measurements;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.caller.CallerRefusals;
import org.buranakan.platform.edge.Heavy;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.time.ThaiTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/scorecards/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
class ComparisonResource {
  private static final int LONGEST = 60;
  private static final int FIRST_YEAR = 1950;
  private static final int MOST_VALUES = 500;

  private final Catalogue catalogue;
  private final Measurements measurements;
  private final Caller caller;
  private final Clock clock;

  ComparisonResource(Catalogue catalogue, Measurements measurements, Caller caller, Clock clock) {
    this.caller = caller;
    this.catalogue = catalogue;
    this.measurements = measurements;
    this.clock = clock;
  }

  /// Compare provinces by an indicator.
  ///
  /// Side by side, year by year. Where an input is missing the value is null, and the inputs are
  /// named: missing is not zero. Provinces times years are at most 500. An own indicator of a
  /// province is computed for that province only, and for who may read its figures.
  ///
  /// @param indicator Code of the indicator
  /// @param provinces ISO 3166-2 codes, separated by commas
  /// @param fromYear The first year; Gregorian or of the Buddhist era
  /// @param toYear The last year, at most 59 after the first; the present year if missing
  /// @refuses 400 comparison.too-large
  /// @refuses 422 comparison.foreign-indicator
  @GET
  @Allowed(COMPARE_PROVINCES)
  @Heavy
  public Comparison compareProvinces(
      @Parameter(required = true, example = "A-2") @QueryParam("indicator") @NotBlank
          String indicator,
      @Parameter(example = "TH-90,TH-40,TH-12", required = true) @QueryParam("provinces") @NotBlank
          String provinces,
      @Parameter(required = true, example = "2017") @QueryParam("fromYear") @NotNull
          Integer fromYear,
      @Parameter(example = "2025") @QueryParam("toYear") @Nullable Integer toYear) {
    var from = ThaiTime.gregorianYear(fromYear);
    var to =
        toYear == null ? ThaiTime.date(clock.instant()).getYear() : ThaiTime.gregorianYear(toYear);
    requireYears(from, to);
    var compared =
        catalogue
            .find(indicator)
            .filter(measure -> measure.better() != null)
            .orElseThrow(() -> ScorecardRefusals.INDICATOR_NOT_FOUND.problem(indicator));
    var code = compared.code();
    var asked = provinces(provinces);
    requireFew(asked.size() * (to - from + 1));
    requireOwn(compared, asked);
    var codes = asked.stream().map(Province::code).toList();
    var figures = measurements.figures(codes, List.of(code), from, to);
    var columns =
        asked.stream()
            .map(
                province ->
                    new Comparison.Column(
                        province.code(),
                        province.name(),
                        IntStream.rangeClosed(from, to)
                            .mapToObj(year -> cell(figures, code, province.code(), year))
                            .toList()))
            .toList();
    return new Comparison(
        code,
        compared.name(),
        compared.unit(),
        Objects.requireNonNull(compared.better()),
        from,
        to,
        columns);
  }

  /**
   * An own indicator tells the figures that it is computed from, whatever its province makes of
   * them. So it is computed for that province alone, and for who may see its figures.
   */
  private void requireOwn(Measure indicator, List<Province> asked) {
    var own = indicator.province();
    if (own == null) {
      return;
    }
    if (!asked.stream().map(Province::code).allMatch(indicator::isFor)) {
      throw FOREIGN_INDICATOR.at("#query/provinces", own);
    }
    if (!caller.may(READ, in(own))) {
      throw CallerRefusals.FOREIGN_PROVINCE.problem(own);
    }
  }

  private static void requireFew(int values) {
    if (values > MOST_VALUES) {
      throw TOO_LARGE.at("#query/provinces", MOST_VALUES);
    }
  }

  private static Comparison.Cell cell(
      Figures figures, String indicator, String province, int year) {
    var measured = figures.measure(indicator, province, year);
    return new Comparison.Cell(
        year,
        measured.value(),
        measured.period(),
        measured.notes(),
        measured.missing(),
        measured.absence());
  }

  private static List<Province> provinces(String list) {
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .distinct()
        .map(
            code ->
                Province.find(code)
                    .orElseThrow(() -> NO_PROVINCE_CODE.at("#query/provinces", code)))
        .toList();
  }

  private static void requireYears(int from, int to) {
    if (from < FIRST_YEAR || to < from || to - from >= LONGEST) {
      throw WRONG_YEARS.at("#query/fromYear", LONGEST);
    }
  }
}
