package org.buranakan.kpis.reading;

import org.buranakan.platform.problem.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of a file that was not taken, and why. */
@Schema(description = "A row of a file that was not taken, and why.")
record RejectedRow(
    @Schema(
            description = "Number of the row as a spreadsheet shows it: the header is row 1",
            examples = "7")
        long row,
    @Schema(
            description = "The column that is wrong; missing if it is the row as a whole",
            examples = "value")
        @Nullable String column,
    @Schema(
            description =
                "What stands there, shortened; missing if it is the row as a whole. Only in the"
                    + " answer to who sent it: it is not kept",
            examples = "-3")
        @Nullable String value,
    @Schema(description = "Stable code of the reason, for machines", examples = "reading.negative")
        String code,
    @Schema(description = "Why it was not taken") Reason reason) {

  RejectedRow withoutValue() {
    return new RejectedRow(row, column, null, code, reason);
  }
}
