package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that ran to its end, and what it said. */
record Program(int exit, String output, String errors) {
  private static final int MINUTES = 4;

  static Program run(Path folder, String... command) {
    return run(folder, Map.of(), command);
  }

  static Program run(Path folder, Map<String, String> environment, String... command) {
    try {
      var output = Files.createTempFile("program", ".out");
      var errors = Files.createTempFile("program", ".err");
      try {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
        var exit = end(builder.start());
        return new Program(exit, Files.readString(output), Files.readString(errors));
      } finally {
        Files.delete(output);
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int end(Process process) {
    try {
      if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        return process.exitValue();
      }
      throw new AssertionError(process.info() + " did not end in " + MINUTES + " minutes");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  Program succeeded() {
    assertThat(exit).as("exit code\n%s\n%s", output, errors).isZero();
    return this;
  }

  /** Skips the test where this does not work. On CI nothing is skipped: there it has to work. */
  static void assume(String purpose, String... command) {
    if (!"true".equals(System.getenv("CI"))) {
      assumeThat(works(command)).as("%s: %s", String.join(" ", command), purpose).isTrue();
    }
  }

  static boolean works(String... command) {
    try {
      return run(Path.of("."), command).exit() == 0;
    } catch (UncheckedIOException notInstalled) {
      return false;
    }
  }
}
