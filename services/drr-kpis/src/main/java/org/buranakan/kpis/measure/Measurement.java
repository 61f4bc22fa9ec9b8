package org.buranakan.kpis.measure;

import static org.buranakan.kpis.measure.MeasurementRefusals.CALENDAR_YEAR;
import static org.buranakan.kpis.measure.MeasurementRefusals.EARLIER_DENOMINATOR;
import static org.buranakan.kpis.measure.MeasurementRefusals.INPUTS_MISSING;
import static org.buranakan.platform.time.ThaiTime.BUDDHIST_OFFSET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buranakan.kpis.formula.Formula;
import org.buranakan.kpis.formula.Outcome;
import org.buranakan.kpis.indicator.Measure;
import org.buranakan.kpis.indicator.Measures;
import org.buranakan.kpis.reading.Standing;
import org.buranakan.kpis.reading.YearKind;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.problem.Rule;
import org.jspecify.annotations.Nullable;

/** Computes indicators for one province and year from the figures that count. */
final class Measurement {
  private final Measures measures;
  private final Standing standing;
  private final int denominatorYears;
  private final String province;
  private final int year;

  private final Map<String, Optional<Input>> inputs = new HashMap<>();
  private final Map<String, Outcome> values = new HashMap<>();

  /**
   * @param denominatorYears how many years back a stock such as the population may be taken from
   */
  Measurement(
      Measures measures, Standing standing, int denominatorYears, String province, int year) {
    this.measures = measures;
    this.standing = standing;
    this.denominatorYears = denominatorYears;
    this.province = province;
    this.year = year;
  }

  /** A figure that is computed with, and the year that it is of. */
  private record Input(Standing.Value figure, int year, boolean carried) {
    boolean isOfCalendarYear() {
      return !carried && figure.yearKind() == YearKind.CALENDAR;
    }
  }

  Measured of(String indicator) {
    var basis = measures.basis(indicator);
    var obstacle = basis.obstacle();
    if (obstacle != null) {
      return none(YearKind.FISCAL, List.of(), obstacle);
    }
    var missing = basis.inputs().stream().filter(code -> input(code).isEmpty()).toList();
    var found = basis.inputs().stream().flatMap(code -> input(code).stream()).toList();
    var kind =
        found.stream().anyMatch(Input::isOfCalendarYear) ? YearKind.CALENDAR : YearKind.FISCAL;
    if (!missing.isEmpty()) {
      return none(kind, missing, INPUTS_MISSING.reason(String.join(", ", missing)));
    }
    return switch (value(indicator)) {
      case Outcome.Value value ->
          new Measured(
              value.number(),
              kind.label(year),
              asOf(found),
              notes(basis.inputs()),
              List.of(),
              null);
      case Outcome.Absent why -> none(kind, List.of(), rule(why).reason(indicator));
    };
  }

  private Measured none(YearKind kind, List<String> missing, Reason why) {
    return new Measured(null, kind.label(year), null, List.of(), missing, why);
  }

  /** Once all its inputs are there. */
  private Outcome value(String code) {
    var known = values.get(code);
    if (known != null) {
      return known;
    }
    var computed = compute(code);
    values.put(code, computed);
    return computed;
  }

  private Outcome compute(String code) {
    var formula = measures.basis(code).formula();
    if (formula == null) {
      return new Outcome.Value(Formula.plain(input(code).orElseThrow().figure().value()));
    }
    var operands = new HashMap<String, BigDecimal>();
    for (var operand : formula.operands()) {
      switch (value(operand)) {
        case Outcome.Value value -> operands.put(operand, value.number());
        case Outcome.Absent why -> {
          return why;
        }
      }
    }
    return formula.evaluate(operands);
  }

  private Optional<Input> input(String code) {
    return inputs.computeIfAbsent(code, this::find);
  }

  private Optional<Input> find(String code) {
    var carried = measures.find(code).map(Measure::carried).orElse(false);
    for (var back = 0; back <= (carried ? denominatorYears : 0); back++) {
      var of = year - back;
      var found = standing.find(province, code, of);
      if (found.isPresent()) {
        return Optional.of(new Input(found.get(), of, carried));
      }
    }
    return Optional.empty();
  }

  /** The day of the newest figure; a stock such as the population does not count. */
  private static @Nullable LocalDate asOf(List<Input> found) {
    return found.stream()
        .filter(input -> !input.carried())
        .map(input -> input.figure().asOf())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private List<Reason> notes(List<String> codes) {
    var notes = new LinkedHashMap<String, Reason>();
    for (var code : codes) {
      var input = input(code).orElseThrow();
      if (input.isOfCalendarYear()) {
        notes.putIfAbsent("", CALENDAR_YEAR.reason(year + BUDDHIST_OFFSET, year));
      } else if (input.year() < year) {
        notes.put(
            code,
            EARLIER_DENOMINATOR.reason(
                code,
                input.year() + BUDDHIST_OFFSET,
                year + BUDDHIST_OFFSET,
                input.year(),
                year,
                denominatorYears));
      }
    }
    return List.copyOf(notes.values());
  }

  private static Rule rule(Outcome.Absent why) {
    return switch (why) {
      case DIVIDES_BY_ZERO -> MeasurementRefusals.DIVIDES_BY_ZERO;
      case TOO_LARGE -> MeasurementRefusals.TOO_LARGE;
      case TOO_SMALL -> MeasurementRefusals.TOO_SMALL;
    };
  }
}
