package org.buranakan.kpis.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file that came in, and its report. Never changes. */
@Entity
@SuppressWarnings("UnusedVariable") // for the queries that look for a file
class ReadingImport {
  @Id private UUID id;
  private String contentHash;
  private String recordedBy;
  private Instant recordedAt;
  private long rejectedRows;

  @JdbcTypeCode(SqlTypes.JSON)
  private ImportReport report;

  protected ReadingImport() {}

  ReadingImport(ImportReport report, String recordedBy) {
    id = report.id();
    contentHash = report.contentHash();
    this.recordedBy = recordedBy;
    recordedAt = report.recordedAt();
    rejectedRows = report.rejectedRows();
    this.report = report.brief();
  }

  boolean isBy(String account) {
    return recordedBy.equals(account);
  }

  ImportReport report() {
    return report;
  }
}
