package org.buranakan.local;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What Java lacks about processes: other signals than TERM and KILL, sessions, zombies. */
final class Processes {
  static final Duration POLL = Duration.ofMillis(50);

  private Processes() {}

  /**
   * Alive, and not only waiting to be reaped: in a container whose first process doesn't reap, what
   * a former launcher started stays behind as a zombie. A zombie may also be reaped while its state
   * is read, and then has none: so the process is asked a second time.
   */
  static boolean alive(ProcessHandle process) {
    return process.isAlive() && !zombie(process.pid()) && process.isAlive();
  }

  private static boolean zombie(long pid) {
    try {
      var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), ISO_8859_1);
      return stat.startsWith(") Z", stat.lastIndexOf(')'));
    } catch (IOException notLinuxOrGone) {
      return false;
    }
  }

  static void stop(ProcessHandle process, String signal, Duration patience) {
    if (alive(process)) {
      run(List.of("kill", "-" + signal, Long.toString(process.pid())));
      if (!awaitEnd(process, patience)) {
        process.destroyForcibly();
        awaitEnd(process, patience);
      }
    }
  }

  static boolean awaitEnd(ProcessHandle process, Duration patience) {
    var end = Instant.now().plus(patience);
    while (alive(process)) {
      if (Instant.now().isAfter(end)) {
        return false;
      }
      pause(POLL);
    }
    return true;
  }

  /** The process itself first, so that it starts no more while its children are being asked. */
  static void signal(String signal, ProcessHandle process) {
    run(List.of("kill", "-" + signal, Long.toString(process.pid())));
    var children = process.descendants().map(child -> Long.toString(child.pid())).toList();
    if (!children.isEmpty()) {
      run(Stream.concat(Stream.of("kill", "-" + signal), children.stream()).toList());
    }
  }

  /** The words to put before a command so that a terminal's Ctrl-C doesn't reach it. */
  static List<String> ownSession() {
    return run(List.of("sh", "-c", "command -v setsid")) == 0
        ? List.of("setsid")
        : List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV");
  }

  /** Runs a small tool in silence. */
  static int run(List<String> command) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Runs a tool that must succeed. */
  static void run(List<String> command, Path log) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      if (builder.redirectOutput(log.toFile()).start().waitFor() != 0) {
        throw new PartFailed(command + " failed", log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted", e);
  }
}
