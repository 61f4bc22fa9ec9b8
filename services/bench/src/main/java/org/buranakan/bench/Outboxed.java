package org.buranakan.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.buranakan.platform.event.Relay;

/** The same through the outbox: a change and its event in one commit, and the relay as it is. */
final class Outboxed implements AutoCloseable {
  static final int WRITERS = 8;
  private static final String TOPIC = "bench.outbox";

  private static final String INSERT =
      """
      insert into outbox_event
        (id, aggregatetype, aggregateid, type, sequence, time, province, dataschema, bytes, payload)
      """;

  private final Parts parts;
  private final Relay relay;
  private final int bytes;
  private final BlockingQueue<Writer> writers = new ArrayBlockingQueue<>(WRITERS);

  Outboxed(Parts parts) throws Exception {
    this.parts = parts;
    bytes = parts.payload.getBytes(StandardCharsets.UTF_8).length;
    parts.createTopic(TOPIC);
    try (var connection = parts.connect();
        var statement = connection.createStatement()) {
      for (var migration : new String[] {"V0_1__events.sql", "V0_2__inbox.sql"}) {
        statement.execute(resource("db/platform/" + migration));
      }
      statement.execute("create table aggregate (id uuid primary key, version bigint not null)");
    }
    relay = new Relay(parts.database(), parts.kafka(), "bench");
    for (var i = 0; i < WRITERS; i++) {
      writers.add(new Writer(parts.connect()));
    }
  }

  private static String resource(String name) throws Exception {
    try (var file = Relay.class.getClassLoader().getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** How many a second come all the way to the consumer when the writers never rest. */
  double most(Duration time) throws Exception {
    relay.start();
    var done = new AtomicLong();
    var begin = System.nanoTime();
    var end = begin + time.toNanos();
    try (var follower = new Follower(parts, TOPIC, true);
        var pool = Executors.newFixedThreadPool(WRITERS)) {
      var writing = new ArrayList<Callable<Void>>();
      for (var i = 0; i < WRITERS; i++) {
        writing.add(
            () -> {
              while (System.nanoTime() < end) {
                commit(follower);
                done.incrementAndGet();
              }
              return null;
            });
      }
      for (var writer : pool.invokeAll(writing)) {
        writer.get();
      }
      follower.await(done.get());
      return done.get() / ((System.nanoTime() - begin) / 1e9);
    } finally {
      relay.stop();
    }
  }

  /** From the database's answer to the commit to the consumer, at this rate. */
  Latency latency(int perSecond, Duration time) throws Exception {
    relay.start();
    try (var follower = new Follower(parts, TOPIC, true)) {
      var events = Pace.keep(perSecond, time, WRITERS, () -> commit(follower));
      follower.await(events);
      return follower.latency();
    } finally {
      relay.stop();
    }
  }

  private void commit(Follower follower) throws Exception {
    var writer = writers.take();
    var key = Follower.key();
    writer.commit(key);
    follower.begin(key);
    relay.wake();
    writers.add(writer);
  }

  void commitWithoutEvent(String key) throws Exception {
    var writer = writers.take();
    writer.commitWithoutEvent(key);
    writers.add(writer);
  }

  /** Events a second, from a full outbox until the last is consumed. */
  double drain(int events) throws Exception {
    try (var connection = parts.connect();
        var insert =
            connection.prepareStatement(
                INSERT
                    + "select gen_random_uuid(), ?, gen_random_uuid(),"
                    + " 'org.buranakan.actor.registered.v1', 1, now(), 'TH-90', '', ?, ?::json"
                    + " from generate_series(1, ?)")) {
      insert.setString(1, TOPIC);
      insert.setInt(2, bytes);
      insert.setString(3, parts.payload);
      insert.setInt(4, events);
      insert.executeUpdate();
    }
    try (var follower = new Follower(parts, TOPIC, false)) {
      var begin = System.nanoTime();
      relay.start();
      follower.await(events);
      return events / ((System.nanoTime() - begin) / 1e9);
    } finally {
      awaitEmpty();
      relay.stop();
    }
  }

  private void awaitEmpty() throws Exception {
    try (var connection = parts.connect();
        var select = connection.prepareStatement("select count(*) from outbox_event")) {
      for (var waiting = 1L; waiting > 0; ) {
        try (var rows = select.executeQuery()) {
          rows.next();
          waiting = rows.getLong(1);
        }
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
  }

  @Override
  public void close() throws Exception {
    for (var writer : writers) {
      writer.connection.close();
    }
  }

  /** A connection with the two statements that a command makes. */
  private final class Writer {
    private final Connection connection;
    private final PreparedStatement aggregate;
    private final PreparedStatement event;

    Writer(Connection connection) throws SQLException {
      connection.setAutoCommit(false);
      this.connection = connection;
      aggregate = connection.prepareStatement("insert into aggregate values (?, 1)");
      event =
          connection.prepareStatement(INSERT + "values (?, ?, ?, ?, 1, now(), ?, ?, ?, ?::json)");
    }

    void commitWithoutEvent(String key) throws SQLException {
      writeAggregate(key);
      connection.commit();
    }

    private void writeAggregate(String key) throws SQLException {
      aggregate.setObject(1, UUID.fromString(key));
      aggregate.executeUpdate();
    }

    void commit(String key) throws SQLException {
      writeAggregate(key);
      event.setObject(1, UUID.randomUUID());
      event.setString(2, TOPIC);
      event.setString(3, key);
      event.setString(4, "org.buranakan.actor.registered.v1");
      event.setString(5, "TH-90");
      event.setString(6, "https://buranakan.org/contracts/events/actor/registered.schema.json");
      event.setInt(7, bytes);
      event.setString(8, parts.payload);
      event.executeUpdate();
      connection.commit();
    }
  }
}
