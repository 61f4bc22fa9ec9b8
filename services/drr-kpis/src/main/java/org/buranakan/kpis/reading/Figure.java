package org.buranakan.kpis.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A checked figure on its way into the store. */
record Figure(
    String variable,
    String province,
    int year,
    YearKind yearKind,
    BigDecimal value,
    LocalDate asOf,
    @Nullable Source source) {

  /** What the figure is of: successive reports of it share this. */
  record Subject(String variable, String province, int year, YearKind yearKind) {}

  Subject subject() {
    return new Subject(variable, province, year, yearKind);
  }
}
