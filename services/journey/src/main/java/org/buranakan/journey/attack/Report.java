package org.buranakan.journey.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buranakan.journey.Trial;
import org.buranakan.journey.attack.aim.Finding;
import org.buranakan.journey.attack.aim.Tally;

/** What every recipe did, and what came of it. */
public final class Report implements Trial.Result {
  private static final String LINE = "  %-26s %6s %10s %9s %9s %9s  %-8s %s%n";

  private static final int SHOWN = 16;

  private final List<Row> rows = new ArrayList<>();

  /** One recipe. */
  record Row(String recipe, Tally tally, Observed observed, List<Finding> findings) {
    @Override
    public String toString() {
      return LINE.formatted(
          recipe,
          "%,d".formatted(tally.tries()),
          "%,d ms".formatted(observed.bystander().time().toMillis()),
          "%,d ms".formatted(observed.liveness().time().toMillis()),
          observed.resident() + " MiB",
          observed.heap() + " MiB",
          findings.isEmpty() ? "none" : Integer.toString(findings.size()),
          tally.answers());
    }
  }

  static String head() {
    return LINE.formatted(
        "recipe", "tries", "bystander", "liveness", "RSS", "heap", "findings", "answers");
  }

  void add(Row row) {
    rows.add(row);
  }

  /** Whether nobody was hurt, and nobody had to wait. */
  @Override
  public boolean held() {
    return findings().findAny().isEmpty();
  }

  /** Whether nobody was hurt; on a machine with other work, waiting is no proof of anything. */
  public boolean heldButForTime() {
    return findings().noneMatch(finding -> finding.kind().isHard());
  }

  private Stream<Finding> findings() {
    return rows.stream().flatMap(row -> row.findings().stream());
  }

  @Override
  public String toString() {
    var table = new StringBuilder(head());
    rows.forEach(table::append);
    rows.forEach(row -> tell(row, table));
    return table.toString();
  }

  private static void tell(Row row, StringBuilder table) {
    for (var finding : row.findings().subList(0, Math.min(SHOWN, row.findings().size()))) {
      var mark = finding.kind().isHard() ? "✗" : "…";
      table.append("  %s %s — %s%n".formatted(mark, row.recipe(), finding));
    }
    if (row.findings().size() > SHOWN) {
      table.append("  ✗ %s — and %d more%n".formatted(row.recipe(), row.findings().size() - SHOWN));
    }
  }
}
