package org.buranakan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All parts together, on ports and in a folder of their own. */
public final class Suite implements AutoCloseable {
  private final Folder folder;
  private final Ports ports;
  private final Map<String, String> settings;
  private final Consumer<String> progress;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final List<String> services = new ArrayList<>();
  private final Postgres postgres;
  private final Kafka kafka;
  private final Keycloak keycloak;
  private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());
  private Instant began = Instant.now();
  private int ready;

  /** Progress is told line by line. Nothing runs before {@link #start}. */
  public Suite(Path data, Ports ports, Consumer<String> progress) {
    this(data, ports, Map.of(), progress);
  }

  /** With more settings for the services: environment variables. */
  public Suite(Path data, Ports ports, Map<String, String> settings, Consumer<String> progress) {
    this.folder = new Folder(data);
    this.ports = ports;
    this.settings = settings;
    this.progress = progress;
    postgres = add(new Postgres(folder, ports.of("postgres"), true));
    kafka = add(new Kafka(folder, ports.of("kafka")));
    keycloak = add(new Keycloak(folder, ports, postgres));
    for (var name : Ports.services()) {
      add(name, name, ports.of(name), ports.ofManagement(name));
    }
  }

  private Service add(String service, String name, int port, int management) {
    services.add(name);
    return add(
        new Service(folder, service, name, port, management, settings, postgres, kafka, keycloak));
  }

  private <P extends Part> P add(P part) {
    parts.put(part.name(), part);
    return part;
  }

  /** Ends what an earlier launcher may have left in this folder, then starts all parts. */
  public void start() {
    start(false);
  }

  /** Fresh: without the data of former runs. */
  public void start(boolean fresh) {
    began = Instant.now();
    adopt();
    stopAll();
    ports.requireFree();
    if (fresh) {
      folder.clear();
    }
    ports.save(folder);
    say("starting on " + Runtime.getRuntime().availableProcessors() + " cores", 0);
    var database = CompletableFuture.runAsync(() -> start(postgres), threads);
    var broker = CompletableFuture.runAsync(() -> start(kafka), threads);
    var all = new ArrayList<CompletableFuture<Void>>(List.of(database, broker));
    all.add(database.thenRunAsync(() -> start(keycloak), threads));
    var both = CompletableFuture.allOf(database, broker);
    // The services wait for Keycloak by themselves, at the first token that they check.
    services.forEach(name -> all.add(both.thenRunAsync(() -> startInTurn(part(name)), threads)));
    awaitAll(all);
  }

  /** Starts a second instance of a service beside the first, on the same database. */
  public void addReplica(String service) {
    var name = service + "-2";
    if (!parts.containsKey(name)) {
      var replica = add(service, name, Ports.free(), Ports.free());
      replica.adopt();
      replica.stop(); // what an earlier launcher may have left
      start(replica);
    }
  }

  public List<String> services() {
    return instances().map(Service::service).distinct().toList();
  }

  /** The names of the parts that are instances of the service. */
  public List<String> instances(String service) {
    return instances().filter(it -> it.service().equals(service)).map(Part::name).toList();
  }

  private Stream<Service> instances() {
    return parts.values().stream().filter(Service.class::isInstance).map(Service.class::cast);
  }

  /** The first failure is the one to tell; the others are its consequence. */
  private void awaitAll(List<CompletableFuture<Void>> all) {
    var failure = new CompletableFuture<Void>();
    all.forEach(part -> part.exceptionally(e -> failed(failure, e)));
    var success = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    try {
      CompletableFuture.anyOf(success, failure).join();
    } catch (CompletionException e) {
      close();
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static @Nullable Void failed(CompletableFuture<Void> failure, Throwable cause) {
    failure.completeExceptionally(cause);
    return null;
  }

  /** All at once, the services would keep Keycloak waiting, and Keycloak takes longest. */
  private void startInTurn(Part part) {
    turns.acquireUninterruptibly();
    try {
      start(part);
    } finally {
      turns.release();
    }
  }

  private void start(Part part) {
    var start = Instant.now();
    part.start();
    say("%s is ready (%s)".formatted(part.name(), seconds(start)), 1);
  }

  private synchronized void say(String what, int more) {
    ready += more;
    progress.accept("[%d/%d] %6s  %s".formatted(ready, parts.size(), seconds(began), what));
  }

  private static String seconds(Instant since) {
    return "%.1f s".formatted(Duration.between(since, Instant.now()).toMillis() / 1000.0);
  }

  /** Takes over what an earlier launcher started here and what still runs. */
  void adopt() {
    parts.values().forEach(Part::adopt);
  }

  /** Whether every part runs and answers. */
  public boolean ready() {
    return parts.values().stream().allMatch(part -> part.alive() && part.ready());
  }

  /** Stops everything in order, and for good. */
  @Override
  public void close() {
    each(part -> part.close());
  }

  /** Stops everything for good, and removes its data and logs. */
  public void discard() {
    close();
    try {
      Folder.delete(folder.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stopAll() {
    each(part -> part.stop());
  }

  /** Those that use others go before them. */
  private void each(Consumer<Part> stop) {
    var users = new ArrayList<CompletableFuture<Void>>();
    services.forEach(name -> users.add(stopping(part(name), stop)));
    users.add(stopping(keycloak, stop));
    CompletableFuture.allOf(users.toArray(CompletableFuture[]::new)).join();
    CompletableFuture.allOf(stopping(kafka, stop), stopping(postgres, stop)).join();
  }

  private CompletableFuture<Void> stopping(Part part, Consumer<Part> stop) {
    return CompletableFuture.runAsync(
        () -> {
          var ran = part.alive();
          stop.accept(part);
          if (ran) {
            progress.accept(part.name() + " has stopped");
          }
        },
        threads);
  }

  /** As kill -9 does. */
  public void kill(String part) {
    part(part).kill();
  }

  /** As SIGSTOP does, until it is resumed. */
  public void pause(String part) {
    part(part).pause();
  }

  public void resume(String part) {
    part(part).resume();
  }

  /** Asks the part to end in order, and waits until it has. */
  public void stop(String part) {
    part(part).stop();
  }

  /** Stops the part if it runs, starts it again on its old data, returns when it is ready. */
  public void restart(String part) {
    part(part).stop();
    part(part).start();
  }

  public long pid(String part) {
    return part(part).pid();
  }

  public boolean alive(String part) {
    return part(part).alive();
  }

  List<Part> parts() {
    return List.copyOf(parts.values());
  }

  /** Of a service, or of Keycloak: {@code http://localhost:8083}. */
  public String url(String part) {
    return "http://localhost:" + part(part).port();
  }

  /** Where a service is operated. */
  public String management(String service) {
    if (part(service) instanceof Service instance) {
      return instance.management();
    }
    throw new IllegalArgumentException(service + " is no service");
  }

  public String token(String user) {
    return keycloak.token(user);
  }

  public Kafka kafka() {
    return kafka;
  }

  public Postgres postgres() {
    return postgres;
  }

  public Keycloak keycloak() {
    return keycloak;
  }

  /** What each part says, in a file of its name. */
  public Path logs() {
    return folder.of("logs");
  }

  Folder folder() {
    return folder;
  }

  private Part part(String name) {
    var part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("No part is called " + name);
    }
    return part;
  }
}
