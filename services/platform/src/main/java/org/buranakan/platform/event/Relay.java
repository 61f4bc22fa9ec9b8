package org.buranakan.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings committed events to Kafka: reads the oldest, sends, waits for every ack, deletes what was
 * acked, commits. It deletes instead of remembering the last position, because positions become
 * visible out of order and a cursor would skip the late ones. Replicas take turns by an advisory
 * lock that lives as long as the transaction; the server ends the transaction of a relay that
 * hangs, and so frees the lock.
 */
@ApplicationScoped
public class Relay {
  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final int BATCH = 1000;
  private static final long LOCK = 0x6275_7261_6e61L; // "burana"
  private static final long POLL_MILLIS = 50; // finds what other replicas wrote
  private static final long PAUSE_MILLIS = 500; // after a failure

  private final DataSource database;
  private final Map<String, Object> kafka;
  private final String source;
  private final Semaphore wakeUps = new Semaphore(0);
  private volatile boolean running;
  private @Nullable Thread thread;
  private @Nullable KafkaProducer<String, byte[]> producer;

  Relay(
      DataSource database,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.database = database;
    this.source = "urn:buranakan:" + service;
    this.kafka =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.CLIENT_ID_CONFIG,
            service + "-relay",
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            5000,
            // Less than the database allows an idle transaction, so that a failed send is seen
            // by the relay that still holds the lock.
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            3000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            7000);
  }

  void start(@Observes StartupEvent started) {
    running = true;
    thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    running = false;
    wake();
    if (thread != null) {
      thread.join(5000);
    }
  }

  void wake() {
    wakeUps.release();
  }

  private void run() {
    while (running) {
      try {
        if (!relayBatch()) {
          awaitWakeUp();
        }
      } catch (InterruptedException e) {
        break;
      } catch (Exception e) {
        if (running) {
          LOG.warnf("events wait in the outbox: %s", e.getMessage());
          closeProducer(); // a fatal error makes a producer useless; a new one starts from the
          // table
          pause();
        }
      }
    }
    closeProducer();
  }

  @SuppressWarnings("ReturnValueIgnored") // woken or not: there may be something to relay
  private void awaitWakeUp() throws InterruptedException {
    wakeUps.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
    wakeUps.drainPermits();
  }

  /** Returns whether there was a full batch, so that more is probably waiting. */
  private boolean relayBatch() throws SQLException, InterruptedException, ExecutionException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var rows = takesTurn(connection) ? oldest(connection) : List.<OutboxRow>of();
        send(rows);
        delete(connection, rows);
        connection.commit();
        return rows.size() == BATCH;
      } catch (SQLException | InterruptedException | ExecutionException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private static boolean takesTurn(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set local idle_in_transaction_session_timeout = '8s'");
      try (var result = statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  private static List<OutboxRow> oldest(Connection connection) throws SQLException {
    try (var select =
        connection.prepareStatement("select * from outbox_event order by position limit ?")) {
      select.setInt(1, BATCH);
      var rows = new ArrayList<OutboxRow>();
      try (var result = select.executeQuery()) {
        while (result.next()) {
          rows.add(OutboxRow.of(result));
        }
      }
      return rows;
    }
  }

  private void send(List<OutboxRow> rows) throws InterruptedException, ExecutionException {
    if (rows.isEmpty()) {
      return;
    }
    var open = producer();
    var acks = new ArrayList<Future<RecordMetadata>>(rows.size());
    for (var row : rows) {
      acks.add(open.send(row.toRecord(source)));
    }
    open.flush();
    for (var ack : acks) {
      var unused = ack.get();
    }
  }

  private static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    var positions = rows.stream().map(OutboxRow::position).toArray();
    try (var delete =
        connection.prepareStatement("delete from outbox_event where position = any (?)")) {
      delete.setArray(1, connection.createArrayOf("bigint", positions));
      delete.executeUpdate();
    }
  }

  private KafkaProducer<String, byte[]> producer() {
    if (producer == null) {
      producer = new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer());
    }
    return producer;
  }

  private void closeProducer() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
