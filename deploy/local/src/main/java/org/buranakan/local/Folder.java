package org.buranakan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Where a suite keeps its data, its logs, and the record of its processes. */
record Folder(Path path) {
  /** A pid is only believed if its process started when its record was written. */
  private static final Duration CLOCK_SLACK = Duration.ofSeconds(3);

  Folder {
    try {
      path = path.toAbsolutePath().normalize();
      Files.createDirectories(path.resolve("logs"));
      Files.createDirectories(path.resolve("run"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path of(String name) {
    return path.resolve(name);
  }

  Path pidFile(String name) {
    return path.resolve("run").resolve(name + ".pid");
  }

  /** An empty place for the log; the one before is kept beside it. */
  Path freshLog(String name) throws IOException {
    var log = log(name);
    Files.createDirectories(log.getParent());
    if (Files.exists(log)) {
      var previous = log.resolveSibling(name + ".previous.log");
      Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
    }
    return Files.createFile(log);
  }

  /** The recorded process, if it is still the same one: a pid may have been given away since. */
  Optional<ProcessHandle> recorded(String name) {
    var file = pidFile(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      var pid = Files.readString(file).strip();
      if (pid.isEmpty()) {
        return Optional.empty();
      }
      var written = Files.getLastModifiedTime(file).toInstant();
      return ProcessHandle.of(Long.parseLong(pid))
          .filter(Processes::alive)
          .filter(process -> startedAt(process, written));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean startedAt(ProcessHandle process, Instant time) {
    return process
        .info()
        .startInstant()
        .map(start -> Duration.between(start, time).abs().compareTo(CLOCK_SLACK) < 0)
        .orElse(false);
  }

  /** Records this very process, as whoever started the parts. */
  void recordOwner(String name) throws IOException {
    var self = ProcessHandle.current();
    Files.writeString(pidFile(name), Long.toString(self.pid()));
    var start = self.info().startInstant().orElseThrow();
    Files.setLastModifiedTime(pidFile(name), FileTime.from(start));
  }

  Path log(String name) {
    return path.resolve("logs").resolve(name + ".log");
  }

  /** Everything but the records of processes. */
  void clear() {
    try (var entries = Files.list(path)) {
      for (var entry : entries.filter(entry -> !entry.endsWith("run")).toList()) {
        delete(entry);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path path) throws IOException {
    if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (var files = Files.walk(path)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
