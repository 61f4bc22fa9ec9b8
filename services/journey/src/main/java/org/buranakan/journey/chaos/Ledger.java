package org.buranakan.journey.chaos;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What the load was promised, and what it was refused. */
final class Ledger {
  private final Queue<Promise> promises = new ConcurrentLinkedQueue<>();
  private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();
  private final LongAdder acknowledged = new LongAdder();
  private final LongAdder unanswered = new LongAdder();
  private final LongAdder stories = new LongAdder();

  void promised(Promise promise) {
    promises.add(promise);
  }

  void acknowledged() {
    acknowledged.increment();
  }

  void unanswered() {
    unanswered.increment();
  }

  void told() {
    stories.increment();
  }

  void find(Finding finding) {
    findings.add(finding);
  }

  Collection<Promise> promises() {
    return List.copyOf(promises);
  }

  Collection<Finding> findings() {
    return List.copyOf(findings);
  }

  long acknowledgedSoFar() {
    return acknowledged.sum();
  }

  long unansweredSoFar() {
    return unanswered.sum();
  }

  long toldSoFar() {
    return stories.sum();
  }
}
