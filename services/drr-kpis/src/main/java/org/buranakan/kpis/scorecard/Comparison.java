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
    @Schema(examples = "A-2") String indicatorCode,
    Text name,
    String unit,
    Better better,
    int fromYear,
    int toYear,
    List<Column> provinces) {

  /** One province. */
  @Schema(name = "ComparisonColumn", description = "One province.")
  record Column(@Schema(examples = "TH-90") String province, Text name, List<Cell> values) {}

  /** One year. */
  @Schema(name = "ComparisonCell", description = "One year of a province.")
  record Cell(
      int year,
      @Schema(description = "null where an input is missing: missing is not zero")
          @JsonInclude(JsonInclude.Include.ALWAYS)
          @Nullable BigDecimal value,
      @Schema(description = "2025 is a calendar year, FY2025 a fiscal year") String period,
      @Schema(description = "What to know when reading it") List<Reason> notes,
      @Schema(description = "Inputs that nobody reported") List<String> missing,
      @Schema(description = "Why there is no value") @Nullable Reason absence) {}
}
