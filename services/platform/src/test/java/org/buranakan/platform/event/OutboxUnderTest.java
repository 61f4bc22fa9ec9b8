package org.buranakan.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** An outbox in a schema of its own, writers for it, and the topic that its events go to. */
final class OutboxUnderTest {
  private static final int WRITERS = 8;
  private static final int AGGREGATES = 24;
  private final String name = "outbox_" + UUID.randomUUID().toString().replace("-", "");

  private OutboxUnderTest() {}

  static OutboxUnderTest create() {
    var outbox = new OutboxUnderTest();
    try (var connection = outbox.connect("setup");
        var statement = connection.createStatement();
        var admin = Admin.create(outbox.kafka())) {
      statement.execute("create schema " + outbox.name);
      for (var migration : List.of("V0_1__events.sql", "V0_2__inbox.sql")) {
        var file = Path.of("src/main/resources/db/platform", migration);
        statement.execute(Files.readString(file, UTF_8));
      }
      statement.execute("create table aggregate (id uuid primary key, version bigint not null)");
      statement.execute(
          "insert into aggregate select gen_random_uuid(), 0 from generate_series(1, %d)"
              .formatted(AGGREGATES));
      admin.createTopics(List.of(new NewTopic(outbox.name, 3, (short) 1))).all().get();
      return outbox;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** A change that was committed. */
  record Written(UUID aggregate, long version) {}

  Connection connect(String as) throws SQLException {
    return source(as).getConnection();
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  private PGSimpleDataSource source(String as) {
    var source = new PGSimpleDataSource();
    // A database where the application's own relay does not take turns with those under test.
    source.setUrl(setting("quarkus.datasource.jdbc.url").replace("actor_registry", "agreements"));
    source.setUser("agreements");
    source.setPassword(setting("quarkus.datasource.password"));
    source.setCurrentSchema(name);
    source.setApplicationName(as + name);
    return source;
  }

  Map<String, Object> kafka() {
    return Map.of("bootstrap.servers", setting("kafka.bootstrap.servers"));
  }

  Relay relay() {
    return new Relay(source("relay"), kafka(), "test");
  }

  Relay relay(String bootstrapServers) {
    return new Relay(source("relay"), Map.of("bootstrap.servers", bootstrapServers), "test");
  }

  /**
   * Writers change aggregates at the same time, and commit after a while that differs; some roll
   * back. Whatever else is given runs meanwhile, and is closed afterwards.
   */
  List<Written> write(Duration time, AutoCloseable... meanwhile) throws Exception {
    return writeAnd(() -> {}, time, meanwhile);
  }

  List<Written> writeAnd(Runnable afterCommit, Duration time, AutoCloseable... meanwhile)
      throws Exception {
    var end = Instant.now().plus(time);
    var aggregates = aggregates();
    var committed = new ArrayList<Written>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writers =
          IntStream.range(0, WRITERS)
              .<Callable<List<Written>>>mapToObj(
                  seed -> () -> write(new Random(seed), aggregates, end, afterCommit))
              .toList();
      for (var writer : threads.invokeAll(writers)) {
        committed.addAll(writer.get());
      }
    }
    for (var running : meanwhile) {
      running.close();
    }
    return committed;
  }

  private List<Written> write(
      Random random, List<UUID> aggregates, Instant end, Runnable afterCommit) throws SQLException {
    var committed = new ArrayList<Written>();
    try (var connection = connect("writer")) {
      connection.setAutoCommit(false);
      while (committed.isEmpty() || Instant.now().isBefore(end)) {
        var written = change(connection, aggregates.get(random.nextInt(aggregates.size())));
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(4000)));
        if (random.nextInt(20) == 0) {
          connection.rollback();
        } else {
          connection.commit();
          committed.add(written);
          afterCommit.run();
        }
      }
    }
    return committed;
  }

  private Written change(Connection connection, UUID aggregate) throws SQLException {
    try (var update =
            connection.prepareStatement(
                "update aggregate set version = version + 1 where id = ? returning version");
        var insert =
            connection.prepareStatement(
                """
                insert into outbox_event
                  (id, aggregatetype, aggregateid, type, sequence, time, dataschema, payload)
                values (gen_random_uuid(), ?, ?, 'org.buranakan.test.changed.v1', ?, now(), '', '{}')""")) {
      update.setObject(1, aggregate);
      try (var row = update.executeQuery()) {
        row.next();
        var version = row.getLong(1);
        insert.setString(1, name);
        insert.setString(2, aggregate.toString());
        insert.setLong(3, version);
        insert.executeUpdate();
        return new Written(aggregate, version);
      }
    }
  }

  private List<UUID> aggregates() throws SQLException {
    try (var connection = connect("setup");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select id from aggregate")) {
      var ids = new ArrayList<UUID>();
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
      return ids;
    }
  }

  long waiting() throws SQLException {
    try (var connection = connect("setup");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from outbox_event")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  void awaitEmpty() {
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);
  }

  /** Ends those connections again and again, as a failing network does, until it is closed. */
  AutoCloseable killing(String as) {
    var stopped = new AtomicBoolean();
    var thread = Thread.ofPlatform().start(() -> kill(as, stopped));
    return () -> {
      stopped.set(true);
      thread.join();
    };
  }

  private void kill(String as, AtomicBoolean stopped) {
    try (var connection = connect("killer");
        var kill =
            connection.prepareStatement(
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")) {
      // Names are cut at 63 characters.
      var name = as + this.name;
      kill.setString(1, name.substring(0, Math.min(63, name.length())));
      while (!stopped.get()) {
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        kill.execute();
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** All that stands on the topic by now. */
  Topic topic() {
    var seen = new LinkedHashMap<UUID, List<Long>>();
    try (var consumer =
        new KafkaConsumer<>(kafka(), new StringDeserializer(), new StringDeserializer())) {
      var partitions = IntStream.range(0, 3).mapToObj(i -> new TopicPartition(name, i)).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (var message : consumer.poll(Duration.ofMillis(200))) {
          var sequence = new String(message.headers().lastHeader("ce_sequence").value(), UTF_8);
          seen.computeIfAbsent(UUID.fromString(message.key()), key -> new ArrayList<>())
              .add(Long.valueOf(sequence));
        }
      }
    }
    return new Topic(seen);
  }

  /** The sequences as they came, duplicates included. */
  record Topic(Map<UUID, List<Long>> sequences) {
    List<Written> lost(List<Written> written) {
      return written.stream()
          .filter(it -> !sequences.getOrDefault(it.aggregate(), List.of()).contains(it.version()))
          .toList();
    }

    /** The aggregates whose first occurrences don't come in order. */
    List<UUID> outOfOrder() {
      return sequences.entrySet().stream()
          .filter(
              entry -> {
                var first = entry.getValue().stream().distinct().toList();
                return !first.equals(first.stream().sorted().toList());
              })
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
