package org.buranakan.bench;

import java.util.List;

/** deploy/bench events. */
final class Bench {
  private Bench() {}

  public static void main(String[] args) throws Exception {
    if (!List.of(args).equals(List.of("events"))) {
      System.err.println("Usage: deploy/bench events");
      System.exit(2);
    }
    var result = EventsBench.run();
    System.out.println(result);
    System.exit(result.met() ? 0 : 1);
  }
}
