package org.buranakan.journey.attack.aim;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What one recipe tried, and what was answered. */
public final class Tally {
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private int tries;

  synchronized void count(int status) {
    tries++;
    statuses.merge(status, 1, Integer::sum);
  }

  /** One of a sort is enough: the first words tell which. */
  synchronized void find(Finding finding) {
    var what = finding.what();
    findings.putIfAbsent(finding.kind() + what.substring(0, Math.min(40, what.length())), finding);
  }

  public synchronized int tries() {
    return tries;
  }

  public synchronized List<Finding> findings() {
    return List.copyOf(findings.values());
  }

  /** How often which status came. */
  public synchronized String answers() {
    return statuses.entrySet().stream()
        .flatMap(entry -> Stream.of(name(entry.getKey()) + "×" + entry.getValue()))
        .collect(joining(" "));
  }

  private static String name(int status) {
    return status == 0 ? "cut" : Integer.toString(status);
  }
}
