package org.buranakan.journey.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.buranakan.journey.attack.aim.Management;
import org.buranakan.local.Suite;

/** How much the services held at most: what the system gave them, and their heap. */
final class Memory {
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final Pattern HEAP =
      Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".*} (\\S+)$");
  private static final long MEBI = 1 << 20;

  private final Suite suite;
  private final Management management;
  private long resident;
  private long heap;

  Memory(Suite suite, Management management) {
    this.suite = suite;
    this.management = management;
  }

  synchronized void restart() {
    resident = 0;
    heap = 0;
  }

  /** Looks at all of them. */
  boolean look() {
    suite.services().forEach(this::look);
    return true;
  }

  private void look(String service) {
    try {
      var found = RESIDENT.matcher(Files.readString(status(service)));
      var held = found.find() ? Long.parseLong(found.group(1)) * 1024 : 0;
      var used =
          HEAP.matcher(management.metrics(service))
              .results()
              .mapToDouble(it -> Double.parseDouble(it.group(1)))
              .sum();
      keep(held, (long) used);
    } catch (IOException ended) {
      // Somebody else finds that.
    }
  }

  private Path status(String service) {
    return Path.of("/proc", Long.toString(suite.pid(service)), "status");
  }

  private synchronized void keep(long held, long used) {
    resident = Math.max(resident, held);
    heap = Math.max(heap, used);
  }

  /** Of the service that held most, in MiB: what the system gave it, and its heap. */
  synchronized List<Long> most() {
    return List.of(resident / MEBI, heap / MEBI);
  }
}
