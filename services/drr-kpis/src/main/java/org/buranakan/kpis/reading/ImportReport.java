package org.buranakan.kpis.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Confidential;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a file of readings. */
@Schema(description = "What became of a file of readings.")
record ImportReport(
    @Schema(description = "Its id; readings that came with it name it") UUID id,
    @Schema(
            description = "SHA-256 of the file's content, in hex",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash,
    @Schema(description = "Rows below the header", examples = "1240") long rows,
    @Schema(
            description = "Rows that were taken, those included that were known already",
            examples = "1231")
        long accepted,
    @Schema(
            description = "Accepted rows that were known word for word, so that nothing changed",
            examples = "12")
        long unchanged,
    @Schema(
            description = "Rows whose value is blank or a dash: not known, stored as nothing",
            examples = "7")
        long missing,
    @Schema(description = "Rows that were not taken", examples = "2") long rejectedRows,
    @Schema(description = "The rejected rows; the first 200 of them") List<RejectedRow> rejected,
    @Schema(description = "When the file was taken") Instant recordedAt)
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
