package org.buranakan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL and Kafka for the tests of one service: the same that deploy/up starts, but without
 * durability, on free ports, once per JVM, and gone when the JVM ends.
 */
public final class TestParts {
  private static final String OWNER = "owner";
  private static final List<String> NAMES = List.of("postgres", "kafka");
  private static @Nullable TestParts shared;

  /** Known to the whole JVM: a test with settings of its own has classes of its own, too. */
  private static final String PORTS = "buranakan.test-parts";

  private final Postgres postgres;
  private final Kafka kafka;

  private TestParts(Folder folder, boolean durable, int postgres, int kafka) {
    this.postgres = new Postgres(folder, postgres, durable);
    this.kafka = new Kafka(folder, kafka);
  }

  /** Returns what a Quarkus application needs to know to use them. */
  public static Map<String, String> start(String service) {
    return start(service, false);
  }

  /** The same with a database that syncs every commit: for what is measured. */
  public static Map<String, String> startDurable(String service) {
    return start(service, true);
  }

  private static synchronized Map<String, String> start(String service, boolean durable) {
    if (shared == null) {
      var running = System.getProperty(PORTS);
      shared = running == null ? start(durable) : started(running.split(" "));
    }
    var database = Service.database(service);
    return Map.of(
        "quarkus.datasource.jdbc.url",
        shared.postgres.jdbcUrl(database),
        "quarkus.datasource.username",
        Postgres.service(database),
        "quarkus.datasource.password",
        Local.PASSWORD,
        "quarkus.flyway.username",
        database,
        "quarkus.flyway.password",
        Local.PASSWORD,
        "kafka.bootstrap.servers",
        shared.kafka.bootstrapServers());
  }

  private static TestParts start(boolean durable) {
    try {
      sweep();
      var folder = folder();
      folder.recordOwner(OWNER);
      var parts = new TestParts(folder, durable, Ports.free(), Ports.free());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder)));
      // Not in the common pool, whose threads don't know the class loader of the tests.
      var kafka = CompletableFuture.runAsync(parts.kafka::start, Thread::startVirtualThread);
      parts.postgres.start();
      kafka.join();
      System.setProperty(PORTS, parts.postgres.port() + " " + parts.kafka.port());
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TestParts started(String[] ports) {
    return new TestParts(folder(), false, Integer.parseInt(ports[0]), Integer.parseInt(ports[1]));
  }

  private static Folder folder() {
    return new Folder(folders().resolve(Long.toString(ProcessHandle.current().pid())));
  }

  private static Path folders() {
    return Checkout.built("tests");
  }

  /** A test run that was killed leaves its parts: the next one ends them. */
  private static void sweep() throws IOException {
    Files.createDirectories(folders());
    try (var folders = Files.list(folders())) {
      folders
          .filter(Files::isDirectory)
          .map(Folder::new)
          .filter(left -> Files.exists(left.pidFile(OWNER)) && left.recorded(OWNER).isEmpty())
          .forEach(TestParts::end);
    }
  }

  private static void end(Folder folder) {
    try {
      for (var name : NAMES) {
        folder.recorded(name).ifPresent(process -> new Child(name, process, folder.path()).kill());
      }
      Folder.delete(folder.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
