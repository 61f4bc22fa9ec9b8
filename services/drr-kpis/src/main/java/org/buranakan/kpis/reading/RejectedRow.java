package org.buranakan.kpis.reading;

import org.buranakan.platform.problem.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A row of a file that was not taken, and why.
///
/// @param row Number of the row as a spreadsheet shows it: the header is row 1
/// @param column The column that is wrong; missing if it is the row as a whole
/// @param value What stands there, shortened; missing if it is the row as a whole. Only in the
///     answer to who sent it: it is not kept
/// @param code Stable code of the reason, for machines
/// @param reason Why it was not taken
record RejectedRow(
    @Schema(examples = "7") long row,
    @Schema(examples = "value") @Nullable String column,
    @Schema(examples = "-3") @Nullable String value,
    @Schema(examples = "reading.negative") String code,
    Reason reason) {

  RejectedRow withoutValue() {
    return new RejectedRow(row, column, null, code, reason);
  }
}
