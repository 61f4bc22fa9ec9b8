package org.buranakan.kpis.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The figures that count, of some provinces, variables and years. */
public final class Standing {
  private final Map<Figure.Subject, Value> values = new HashMap<>();

  /** A figure that counts. */
  public record Value(BigDecimal value, YearKind yearKind, LocalDate asOf) {}

  /** Remembers a figure; for tests, too. */
  public Standing with(
      String province, String variable, int year, YearKind kind, BigDecimal value, LocalDate asOf) {
    values.put(new Figure.Subject(variable, province, year, kind), new Value(value, kind, asOf));
    return this;
  }

  /** The figure of the fiscal year if there is one, else of the calendar year of that number. */
  public Optional<Value> find(String province, String variable, int year) {
    return get(province, variable, year, YearKind.FISCAL)
        .or(() -> get(province, variable, year, YearKind.CALENDAR));
  }

  private Optional<Value> get(String province, String variable, int year, YearKind kind) {
    return Optional.ofNullable(values.get(new Figure.Subject(variable, province, year, kind)));
  }
}
