package org.buranakan.kpis.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.buranakan.kpis.indicator.Better;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One indicator, side by side in several provinces. */
@Schema(description = "One indicator, side by side in several provinces.")
record Comparison(
    @Schema(description = "Code of the indicator", examples = "A-2") String indicatorCode,
    @Schema(description = "What the indicator is called") Text name,
    @Schema(description = "The unit of the values", examples = "per 100000 people") String unit,
    @Schema(description = "Which way the indicator should go") Better better,
    @Schema(description = "The first year; Gregorian", examples = "2017") int fromYear,
    @Schema(description = "The last year; Gregorian", examples = "2025") int toYear,
    @Schema(description = "The provinces, in the order in which they were asked for")
        List<Column> provinces) {

  /** One province. */
  @Schema(name = "ComparisonColumn", description = "One province.")
  record Column(
      @Schema(description = "ISO 3166-2", examples = "TH-90") String province,
      @Schema(description = "What the province is called") Text name,
      @Schema(description = "Year by year") List<Cell> values) {}

  /** One year. */
  @Schema(name = "ComparisonCell", description = "One year of a province.")
  record Cell(
      @Schema(description = "The year; Gregorian", examples = "2025") int year,
      @Schema(
              description =
                  "The value in the indicator's unit; null where an input is missing:"
                      + " missing is not zero",
              examples = "0.42")
          @JsonInclude(JsonInclude.Include.ALWAYS)
          @Nullable BigDecimal value,
      @Schema(
              description = "From when to when: 2025 is a calendar year, FY2025 a fiscal year",
              examples = "FY2025")
          String period,
      @Schema(description = "What to know when reading it") List<Reason> notes,
      @Schema(
              description = "Codes of the inputs that nobody reported",
              examples = "[\"population\"]")
          List<String> missing,
      @Schema(description = "Why there is no value; missing if there is one")
          @Nullable Reason absence) {}
}
