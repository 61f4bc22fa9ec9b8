package org.buranakan.kpis.reading;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Set;
import org.buranakan.kpis.indicator.Catalogue;
import org.buranakan.platform.time.ThaiTime;

/**
 * Takes a file of readings in one transaction: the good rows are stored, the others are reported,
 * and the KPIs that depend on what is new are measured.
 */
@ApplicationScoped
class Importer {
  private final ReadingStore store;
  private final ReadingImports imports;
  private final Catalogue catalogue;
  private final ProvinceLocks locks;
  private final Event<ReadingsChanged> changed;
  private final Clock clock;

  Importer(
      ReadingStore store,
      ReadingImports imports,
      Catalogue catalogue,
      ProvinceLocks locks,
      Event<ReadingsChanged> changed,
      Clock clock) {
    this.store = store;
    this.imports = imports;
    this.catalogue = catalogue;
    this.locks = locks;
    this.changed = changed;
    this.clock = clock;
  }

  /** A report, and whether the file was taken just now or had been before. */
  record Outcome(ImportReport report, boolean isNew) {}

  /**
   * @param provinces for which the caller may report
   */
  @Transactional
  Outcome take(Upload upload, Set<String> provinces, String recordedBy, Deadline deadline)
      throws IOException {
    var now = clock.instant();
    var reader =
        new RowReader(catalogue.measures(provinces), provinces::contains, ThaiTime.date(now));
    var batch = new ImportBatch(reader);
    try (var content = Files.newInputStream(upload.file())) {
      CsvFile.read(content, batch::add);
    }
    deadline.check();
    locks.take(batch.provinces());
    var before = imports.complete(upload.sha256(), recordedBy);
    if (before.isPresent()) {
      return new Outcome(before.get().report(), false);
    }
    var id = UuidCreator.getTimeOrderedEpoch();
    batch.store(figures -> store.store(figures, recordedBy, id), deadline);
    var report = batch.report(id, upload.sha256(), now);
    imports.persist(new ReadingImport(report, recordedBy));
    for (var news : batch.changed()) {
      deadline.check();
      changed.fire(news);
      forget();
    }
    deadline.check();
    return new Outcome(report, true);
  }

  /** The KPIs of a province that is done: each further event would look at all of them again. */
  private void forget() {
    imports.flush();
    imports.getEntityManager().clear();
  }
}
