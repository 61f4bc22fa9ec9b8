package org.buranakan.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** deploy/up [--fresh] [--background]. */
final class Up {
  static final String LAUNCHER = "up";

  private static final AtomicBoolean stopping = new AtomicBoolean();

  private Up() {}

  public static void main(String[] args) throws IOException {
    var options = List.of(args);
    if (!List.of("--fresh", "--background").containsAll(options)) {
      fail("Usage: deploy/up [--fresh] [--background]");
    }
    var folder = new Folder(Local.data());
    var file = folder.path().resolve("run/lock");
    // Held as long as this process lives; the system frees it whichever way the process ends.
    try (var lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      up(folder, lock.tryLock() != null, options);
    }
  }

  private static void up(Folder folder, boolean alone, List<String> options) throws IOException {
    var recorded = new Suite(folder.path(), Ports.saved(folder), Up::say);
    recorded.adopt();
    if (recorded.ready()) {
      alreadyRuns(recorded, options.contains("--fresh"));
    }
    if (!alone) {
      fail("Another deploy/up is at work in " + folder.path() + "; deploy/down ends it.");
    }
    folder.recordOwner(LAUNCHER);
    run(new Suite(folder.path(), Ports.from(System.getenv()), Up::say), options);
  }

  private static void alreadyRuns(Suite suite, boolean fresh) {
    if (fresh) {
      fail("Buranakan runs: stop it with deploy/down before it can start without its data.");
    }
    say("Buranakan runs already, as it was built when it started; deploy/down stops it.");
    say(Where.is(suite));
    System.exit(0);
  }

  private static void run(Suite suite, List<String> options) throws IOException {
    var leave = new AtomicBoolean();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> endOf(suite, leave.get())));
    try {
      suite.start(options.contains("--fresh"));
    } catch (RuntimeException e) {
      fail(String.valueOf(e.getMessage()));
    }
    say(Where.is(suite));
    if (options.contains("--background")) {
      leave.set(true);
      System.exit(0);
    }
    say("Ctrl-C stops everything.");
    watch(suite);
  }

  private static void endOf(Suite suite, boolean leave) {
    stopping.set(true);
    if (!leave) {
      suite.close();
    }
  }

  /** Says when a part ends by itself; the others go on. */
  private static void watch(Suite suite) {
    var ended = new HashSet<String>();
    while (ended.size() < suite.parts().size() && !stopping.get()) {
      Processes.pause(Duration.ofMillis(500));
      for (var part : suite.parts()) {
        if (!part.alive() && !stopping.get() && ended.add(part.name())) {
          say(part.name() + " has ended; its last words are in " + part.log());
        }
      }
    }
  }

  static void say(String line) {
    System.out.println(line);
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(1);
  }
}
