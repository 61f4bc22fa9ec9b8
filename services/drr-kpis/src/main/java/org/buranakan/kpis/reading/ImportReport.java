package org.buranakan.kpis.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Confidential;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of a file of readings.
///
/// @param id Its id; readings that came with it name it
/// @param contentHash SHA-256 of the file's content, in hex
/// @param rows Rows below the header
/// @param accepted Rows that were taken, those included that were known already
/// @param unchanged Accepted rows that were known word for word, so that nothing changed
/// @param missing Rows whose value is blank or a dash: not known, stored as nothing
/// @param rejectedRows Rows that were not taken
/// @param rejected The rejected rows; the first 200 of them
/// @param recordedAt When the file was taken
record ImportReport(
    UUID id,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash,
    @Schema(examples = "1240") long rows,
    @Schema(examples = "1231") long accepted,
    @Schema(examples = "12") long unchanged,
    @Schema(examples = "7") long missing,
    @Schema(examples = "2") long rejectedRows,
    List<RejectedRow> rejected,
    Instant recordedAt)
    implements Confidential {

  static final int REJECTIONS_SHOWN = 200;

  /** Without what stood in the cells: a column that was mixed up may be one of names. */
  @Override
  public ImportReport brief() {
    return new ImportReport(
        id,
        contentHash,
        rows,
        accepted,
        unchanged,
        missing,
        rejectedRows,
        rejected.stream().map(RejectedRow::withoutValue).toList(),
        recordedAt);
  }
}
