package org.buranakan.journey.attack.aim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.buranakan.local.Suite;

/** What a service wrote down of the calls that it got. */
public final class AccessLog {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration LOOK = Duration.ofMillis(50);

  private final Path log;

  public AccessLog(Suite suite, String service) {
    this.log = suite.logs().resolve(service + ".log");
  }

  /** Those of the traces that no line has, after a moment in which a line may still come. */
  public List<String> without(Collection<String> traces) throws IOException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var missing = missing(traces);
    while (!missing.isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(LOOK.toNanos());
      missing = missing(traces);
    }
    return missing;
  }

  private List<String> missing(Collection<String> traces) throws IOException {
    try (var lines = Files.lines(log)) {
      var access = lines.filter(line -> line.contains("org.buranakan.access")).toList();
      return traces.stream()
          .filter(trace -> access.stream().noneMatch(line -> line.contains(trace)))
          .toList();
    }
  }
}
