package org.buranakan.kpis.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a file of readings. */
@Schema(description = "What became of a file of readings.")
record ImportReport(
    UUID id,
    @Schema(description = "SHA-256 of the file's content") String contentHash,
    @Schema(description = "Rows below the header") long rows,
    @Schema(description = "Rows that were taken, those included that were known already")
        long accepted,
    @Schema(description = "Accepted rows that were known word for word, so that nothing changed")
        long unchanged,
    @Schema(description = "Rows whose value is blank or a dash: not known, stored as nothing")
        long missing,
    long rejectedRows,
    @Schema(description = "The rejected rows; the first 1000 of them") List<RejectedRow> rejected,
    Instant recordedAt) {

  static final int REJECTIONS_SHOWN = 1000;
}
