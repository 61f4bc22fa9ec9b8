package org.buranakan.journey.chaos;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.buranakan.local.Ports;
import org.buranakan.local.Suite;

/** deploy/chaos [--minutes N] [--seed S]: exit code 0 only if nothing was lost or doubled. */
public final class Chaos {
  private Chaos() {}

  public static void main(String[] args) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var words = List.of(args);
    var minutes = 5L;
    long seed = new Random().nextInt(1_000_000);
    try {
      for (var i = 0; i < words.size(); i += 2) {
        var number = Long.parseLong(words.get(i + 1));
        switch (words.get(i)) {
          case "--minutes" -> minutes = number;
          case "--seed" -> seed = number;
          default -> throw new IllegalArgumentException(words.get(i));
        }
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      out.println("usage: deploy/chaos [--minutes N] [--seed S]");
      System.exit(2);
    }
    System.exit(run(Duration.ofMinutes(minutes), seed, out) ? 0 : 1);
  }

  private static boolean run(Duration length, long seed, PrintStream out) throws Exception {
    var folder = Path.of("services/journey/target/chaos-" + seed).toAbsolutePath();
    var suite = new Suite(folder, Ports.anyFree(), out::println);
    Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
    suite.start(true);
    var held = false;
    try {
      var report = ChaosRun.on(suite, length, seed, out::println);
      out.println(report);
      held = report.held();
    } finally {
      if (held) {
        suite.discard();
      } else {
        suite.close();
        out.println("Data and logs are kept in " + folder + "; the same faults: --seed " + seed);
      }
    }
    return held;
  }
}
