package org.buranakan.kpis.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a file: read and checked first, so that nobody waits for that, then sent to the store
 * by the thousand. Counts what becomes of them.
 */
final class ImportBatch {
  private static final int SIZE = 2000;

  private final RowReader reader;
  private final List<Figure> figures = new ArrayList<>();
  private final TreeMap<String, Set<String>> changed = new TreeMap<>();
  private final List<RejectedRow> rejected = new ArrayList<>();
  private long rows;
  private long stored;
  private long missing;
  private long rejectedRows;

  ImportBatch(RowReader reader) {
    this.reader = reader;
  }

  void add(CSVRecord row) {
    rows++;
    try {
      reader.read(row).ifPresentOrElse(figures::add, () -> missing++);
    } catch (RowReader.Rejected e) {
      rejectedRows++;
      if (rejected.size() < ImportReport.REJECTIONS_SHOWN) {
        rejected.add(e.row());
      }
    }
  }

  /** The provinces of the good rows. */
  Set<String> provinces() {
    return figures.stream().map(Figure::province).collect(Collectors.toCollection(TreeSet::new));
  }

  void store(Function<Collection<Figure>, List<ReadingStore.Stored>> store, Deadline deadline) {
    for (var from = 0; from < figures.size(); from += SIZE) {
      deadline.check();
      for (var row : store.apply(figures.subList(from, Math.min(from + SIZE, figures.size())))) {
        stored++;
        changed.computeIfAbsent(row.province(), province -> new TreeSet<>()).add(row.variable());
      }
    }
  }

  /** Which variables of which provinces have a new figure, since it was stored. */
  List<ReadingsChanged> changed() {
    return changed.entrySet().stream()
        .map(entry -> new ReadingsChanged(entry.getKey(), entry.getValue()))
        .toList();
  }

  ImportReport report(UUID id, String contentHash, Instant now) {
    return new ImportReport(
        id,
        contentHash,
        rows,
        figures.size(),
        figures.size() - stored,
        missing,
        rejectedRows,
        List.copyOf(rejected),
        now);
  }
}
