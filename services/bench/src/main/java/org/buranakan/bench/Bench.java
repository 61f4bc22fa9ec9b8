package org.buranakan.bench;

/** deploy/bench events, api, bounds. */
final class Bench {
  private Bench() {}

  public static void main(String[] args) throws Exception {
    var result =
        switch (String.join(" ", args)) {
          case "events" -> EventsBench.run();
          case "api" -> ApiBench.run();
          case "bounds" -> BoundsBench.run();
          default -> null;
        };
    if (result == null) {
      System.err.println("Usage: deploy/bench events|api|bounds");
      System.exit(2);
      return;
    }
    System.out.println(result);
    System.exit(result.met() ? 0 : 1);
  }
}
