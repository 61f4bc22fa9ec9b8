package org.buranakan.journey.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.buranakan.journey.Trial;

/** What a run did, and what came of it. */
public final class Report implements Trial.Result {
  private static final String LINE = "  %-34s %10s%n";
  private static final int SHOWN = 20;

  private final List<Recovery> recoveries = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final StringBuilder counted = new StringBuilder();

  /** How long it took until all worked again. */
  private record Recovery(Schedule.Step step, Duration time) {}

  void recovered(Schedule.Step step, Duration time) {
    recoveries.add(new Recovery(step, time));
  }

  void count(String what, long number) {
    counted.append(LINE.formatted(what, "%,d".formatted(number)));
  }

  void find(Collection<Finding> more) {
    findings.addAll(more);
  }

  void find(Finding.Kind kind, List<String> what) {
    what.forEach(it -> findings.add(new Finding(kind, it)));
  }

  /** Whether nothing was lost, doubled or out of order. */
  @Override
  public boolean held() {
    return findings.isEmpty();
  }

  @Override
  public String toString() {
    var table = new StringBuilder();
    table.append("  %-34s %10s %10s %10s%n".formatted("fault", "times", "recovered", "worst"));
    var sorts = new TreeMap<String, List<Recovery>>();
    for (var recovery : recoveries) {
      var faults = recovery.step.faults().map(Fault::sort).toList();
      faults.forEach(sort -> sorts.computeIfAbsent(sort, _ -> new ArrayList<>()).add(recovery));
      if (faults.size() > 1) {
        sorts.computeIfAbsent("two at once, of these", _ -> new ArrayList<>()).add(recovery);
      }
    }
    sorts.forEach((sort, of) -> table.append(row(sort, of)));
    table.append(counted);
    for (var kind : Finding.Kind.values()) {
      var found = findings.stream().filter(it -> it.kind() == kind).count();
      table.append(LINE.formatted(kind.words(), "%,d".formatted(found)));
    }
    slowest().ifPresent(worst -> table.append(worst).append('\n'));
    findings.stream().limit(SHOWN).forEach(it -> table.append("  ✗ ").append(it).append('\n'));
    if (findings.size() > SHOWN) {
      table.append("  … and %d more%n".formatted(findings.size() - SHOWN));
    }
    return table.toString();
  }

  /** Times of one fault alone; of two at once only in the line that is for them. */
  private static String row(String sort, List<Recovery> of) {
    var pairs = sort.startsWith("two");
    var times =
        of.stream()
            .filter(it -> pairs || it.step.second() == null)
            .map(Recovery::time)
            .sorted()
            .toList();
    var median = times.isEmpty() ? "" : seconds(times.get(times.size() / 2));
    var worst = times.isEmpty() ? "" : seconds(times.getLast());
    return "  %-34s %10d %10s %10s%n".formatted(sort, of.size(), median, worst);
  }

  private Optional<String> slowest() {
    return recoveries.stream()
        .max(Comparator.comparing(Recovery::time))
        .map(
            it ->
                (LINE.formatted("worst recovery time", seconds(it.time)).stripTrailing()
                    + it.step
                        .faults()
                        .map(Fault::sort)
                        .collect(Collectors.joining(" + ", "  (", ")"))));
  }

  static String seconds(Duration time) {
    return "%.1f s".formatted(time.toMillis() / 1000.0);
  }
}
