package org.buranakan.kpis.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReadingImports implements PanacheRepositoryBase<ReadingImport, UUID> {

  /** The import of the same content by the same caller of which every row was taken. */
  Optional<ReadingImport> complete(String contentHash, String recordedBy) {
    return find(
            "contentHash = ?1 and recordedBy = ?2 and rejectedRows = 0", contentHash, recordedBy)
        .firstResultOptional();
  }
}
