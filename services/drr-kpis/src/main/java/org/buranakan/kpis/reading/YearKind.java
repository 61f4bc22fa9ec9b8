package org.buranakan.kpis.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when to when a year goes. */
@Schema(
    description =
        "calendar: January to December; fiscal: October to September, named by its last year.")
public enum YearKind {
  @JsonProperty("calendar")
  CALENDAR,
  @JsonProperty("fiscal")
  FISCAL;

  /** {@code 2025} or {@code FY2025}. */
  public String label(int year) {
    return this == FISCAL ? "FY" + year : Integer.toString(year);
  }
}
