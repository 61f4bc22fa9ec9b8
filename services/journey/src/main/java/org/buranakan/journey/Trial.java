package org.buranakan.journey;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.buranakan.local.Ports;
import org.buranakan.local.Suite;

/**
 * Something that a suite of its own has to endure for a while, in an order that a seed fixes:
 * deploy/chaos, deploy/attack.
 *
 * @param minutes how long, unless it is said
 */
public record Trial(String name, int minutes, Course course) {

  /** What happens to the suite. */
  @FunctionalInterface
  public interface Course {
    Result on(Suite suite, Duration length, long seed, Consumer<String> progress) throws Exception;
  }

  /** What came of it; to be printed. */
  public interface Result {
    boolean held();
  }

  /** NAME [--minutes N] [--seed S]: exit code 0 only if the suite held. */
  public void main(String[] args) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var words = List.of(args);
    long length = minutes;
    long seed = new Random().nextInt(1_000_000);
    try {
      for (var i = 0; i < words.size(); i += 2) {
        var number = Long.parseLong(words.get(i + 1));
        switch (words.get(i)) {
          case "--minutes" -> length = number;
          case "--seed" -> seed = number;
          default -> throw new IllegalArgumentException(words.get(i));
        }
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      out.println("usage: deploy/" + name + " [--minutes N] [--seed S]");
      System.exit(2);
    }
    System.exit(run(Duration.ofMinutes(length), seed, out) ? 0 : 1);
  }

  private boolean run(Duration length, long seed, PrintStream out) throws Exception {
    var folder = Path.of("services/journey/target/" + name + "-" + seed).toAbsolutePath();
    var suite = new Suite(folder, Ports.anyFree(), out::println);
    Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
    suite.start(true);
    var held = false;
    try {
      var result = course.on(suite, length, seed, out::println);
      out.println(result);
      held = result.held();
    } finally {
      if (held) {
        suite.discard();
      } else {
        suite.close();
        out.println("Data and logs are kept in " + folder + "; the same again: --seed " + seed);
      }
    }
    return held;
  }
}
