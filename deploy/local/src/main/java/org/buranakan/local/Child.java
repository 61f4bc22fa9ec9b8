package org.buranakan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The process of a part. It has a session of its own, so that Ctrl-C in a terminal reaches only the
 * launcher, and its output goes to a file, so that it can outlive the launcher.
 */
record Child(String name, ProcessHandle process, Path log) {
  /** The child writes its own pid: a launcher that is killed at any moment leaves a record. */
  private static final String RECORDED = "echo $$ > \"$0\" && exec \"$@\"";

  static Child start(Folder folder, String name, List<String> command, Map<String, String> env) {
    try {
      var words = new ArrayList<>(Processes.ownSession());
      words.addAll(List.of("sh", "-c", RECORDED, folder.pidFile(name).toString()));
      words.addAll(command);
      var log = folder.freshLog(name);
      var builder = new ProcessBuilder(words).directory(folder.path().toFile());
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      builder.redirectInput(Path.of("/dev/null").toFile());
      builder.environment().putAll(env);
      return new Child(name, builder.start().toHandle(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean alive() {
    return Processes.alive(process);
  }

  void await(Duration limit, BooleanSupplier ready) {
    var end = Instant.now().plus(limit);
    while (!ready.getAsBoolean()) {
      if (!alive()) {
        throw new PartFailed(name + " ended while it was starting", log);
      }
      if (Instant.now().isAfter(end)) {
        throw new PartFailed(name + " was not ready within " + limit.toSeconds() + " s", log);
      }
      Processes.pause(Processes.POLL);
    }
  }

  /** Asks with a signal, and insists when the patience has run out. */
  void stop(String signal, Duration patience) {
    if (alive()) {
      resume(); // whoever is paused hears nothing
      Processes.stop(process, signal, patience);
    }
  }

  /** With all its children: what a server left behind would be in the way of the next one. */
  void kill() {
    var children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    Processes.awaitEnd(process, Duration.ofSeconds(10));
  }

  /** It stays where it is, and its clients wait. */
  void pause() {
    Processes.signal("STOP", process);
  }

  void resume() {
    Processes.signal("CONT", process);
  }
}
