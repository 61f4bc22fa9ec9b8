package org.buranakan.kpis.reading;

import com.fasterxml.jackson.annotation.JsonProperty;

/// From when to when a year goes.
public enum YearKind {
  /// The year goes from January to December.
  @JsonProperty("calendar")
  CALENDAR,
  /// The year goes from October to September, and is named by its last year.
  @JsonProperty("fiscal")
  FISCAL;

  /** {@code 2025} or {@code FY2025}. */
  public String label(int year) {
    return this == FISCAL ? "FY" + year : Integer.toString(year);
  }
}
