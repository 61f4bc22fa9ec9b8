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
    @Schema(examples = "value") @Nullable String column,
    @Schema(description = "What stands there, shortened", examples = "-3") @Nullable String value,
    @Schema(examples = "reading.negative") String code,
    Reason reason) {}
