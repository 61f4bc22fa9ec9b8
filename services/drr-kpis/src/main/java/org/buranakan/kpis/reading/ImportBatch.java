package org.buranakan.kpis.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** Sends the rows of a file to the store by the thousand, and counts what becomes of them. */
final class ImportBatch {
  private static final int SIZE = 2000;

  private final RowReader reader;
  private final Function<Collection<Figure>, List<ReadingStore.Stored>> store;
  private final Map<Figure.Subject, Figure> waiting = new LinkedHashMap<>();
  private final Map<String, Set<String>> changed = new HashMap<>();
  private final List<RejectedRow> rejected = new ArrayList<>();
  private long rows;
  private long accepted;
  private long stored;
  private long missing;
  private long rejectedRows;

  ImportBatch(RowReader reader, Function<Collection<Figure>, List<ReadingStore.Stored>> store) {
    this.reader = reader;
    this.store = store;
  }

  void add(CSVRecord row) {
    rows++;
    try {
      reader.read(row).ifPresentOrElse(this::accept, () -> missing++);
    } catch (RowReader.Rejected e) {
      rejectedRows++;
      if (rejected.size() < ImportReport.REJECTIONS_SHOWN) {
        rejected.add(e.row());
      }
    }
  }

  /** Which variables of which provinces have a new figure. */
  Map<String, Set<String>> changed() {
    return changed;
  }

  ImportReport report(UUID id, String contentHash, Instant now) {
    flush();
    return new ImportReport(
        id,
        contentHash,
        rows,
        accepted,
        accepted - stored,
        missing,
        rejectedRows,
        List.copyOf(rejected),
        now);
  }

  private void accept(Figure figure) {
    // Two reports of one figure are two revisions, so they can't go in one statement.
    if (waiting.size() == SIZE || waiting.containsKey(figure.subject())) {
      flush();
    }
    waiting.put(figure.subject(), figure);
    accepted++;
  }

  private void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    for (var row : store.apply(waiting.values())) {
      stored++;
      changed.computeIfAbsent(row.province(), province -> new HashSet<>()).add(row.variable());
    }
    waiting.clear();
  }
}
