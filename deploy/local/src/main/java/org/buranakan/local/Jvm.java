package org.buranakan.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java of the launcher, with what makes many small servers start together on few cores. */
final class Jvm {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();

  /** Set where all that is started lives for minutes only: by tests. */
  private static final String SHORT_LIVED = "buranakan.short-lived";

  private Jvm() {}

  /**
   * For what has to be fast under load. The optimising compiler waits ten times longer than usual:
   * while eight servers start it would take 3 of 8 seconds of each, for code that then runs once.
   */
  static List<String> fast(String... options) {
    if (Boolean.getBoolean(SHORT_LIVED)) {
      return brief(options);
    }
    return command(
        List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000"),
        options);
  }

  /** For what has to start soon, and is never under load here: no optimising compiler at all. */
  static List<String> brief(String... options) {
    return command(List.of("-XX:TieredStopAtLevel=1"), options);
  }

  private static List<String> command(List<String> compiler, String... options) {
    var command = new ArrayList<>(List.of(JAVA));
    command.addAll(compiler);
    command.addAll(List.of("-XX:+UseSerialGC", "-Xss512k", "-XX:+ExitOnOutOfMemoryError"));
    command.addAll(List.of(options));
    return command;
  }
}
