package org.buranakan.journey.fuzz;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** How often each status came, and what the contracts do not allow, with an example of each. */
public record Outcome(Map<Integer, AtomicInteger> statuses, Map<String, String> findings) {
  public int calls() {
    return statuses.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  @Override
  public String toString() {
    return calls()
        + " calls "
        + new TreeMap<>(statuses)
        + ", "
        + findings.size()
        + " findings\n"
        + new TreeMap<>(findings)
            .entrySet().stream()
                .map(finding -> finding.getKey() + "\n    " + finding.getValue())
                .collect(Collectors.joining("\n"));
  }
}
