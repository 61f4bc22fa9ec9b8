package org.buranakan.bench;

import java.util.List;
import java.util.stream.Collectors;

/** What was measured, beside the same work done raw. */
record Result(String conditions, String ours, String raw, List<Row> rows) {
  record Row(String what, double ours, double raw, String wanted, boolean met) {
    static Row atLeast(double least, String what, Repeated ours, Repeated beside) {
      var met = ours.median() / beside.median() >= least;
      return new Row(what, ours.median(), beside.median(), "at least %.2f".formatted(least), met);
    }

    @Override
    public String toString() {
      return "%-34s %,12.2f %,12.2f %8.2f  %s: %s"
          .formatted(what, ours, raw, ours / raw, wanted, met ? "met" : "MISSED");
    }
  }

  static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  boolean met() {
    return rows.stream().allMatch(Row::met);
  }

  @Override
  public String toString() {
    return "\n%s\n%-34s %12s %12s %8s\n%s"
        .formatted(
            conditions,
            "",
            ours,
            raw,
            "ratio",
            rows.stream().map(Row::toString).collect(Collectors.joining("\n")));
  }
}
