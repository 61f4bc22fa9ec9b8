package org.buranakan.kpis.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.buranakan.kpis.indicator.Better;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One indicator, side by side in several provinces.
///
/// @param indicatorCode Code of the indicator
/// @param name What the indicator is called
/// @param unit The unit of the values
/// @param better Which way the indicator should go
/// @param fromYear The first year; Gregorian
/// @param toYear The last year; Gregorian
/// @param provinces The provinces, in the order in which they were asked for
record Comparison(
    @Schema(examples = "A-2") String indicatorCode,
    Text name,
    @Schema(examples = "per 100000 people") String unit,
    Better better,
    @Schema(examples = "2017") int fromYear,
    @Schema(examples = "2025") int toYear,
    List<Column> provinces) {

  /// One province.
  ///
  /// @param province ISO 3166-2
  /// @param name What the province is called
  /// @param values Year by year
  @Schema(name = "ComparisonColumn")
  record Column(@Schema(examples = "TH-90") String province, Text name, List<Cell> values) {}

  /// One year of a province.
  ///
  /// @param year The year; Gregorian
  /// @param value The value in the indicator's unit; null where an input is missing: missing is not
  ///     zero
  /// @param period From when to when: 2025 is a calendar year, FY2025 a fiscal year
  /// @param notes What to know when reading it
  /// @param missing Codes of the inputs that nobody reported
  /// @param absence Why there is no value; missing if there is one
  @Schema(name = "ComparisonCell")
  record Cell(
      @Schema(examples = "2025") int year,
      @Schema(examples = "0.42") @JsonInclude(JsonInclude.Include.ALWAYS)
          @Nullable BigDecimal value,
      @Schema(examples = "FY2025") String period,
      List<Reason> notes,
      @Schema(examples = "[\"population\"]") List<String> missing,
      @Nullable Reason absence) {}
}
