package org.buranakan.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings committed events to Kafka: reads the oldest, sends, waits for every ack, deletes what was
 * acked, commits. It deletes instead of remembering the last position, because positions become
 * visible out of order and a cursor would skip the late ones. Replicas take turns by an advisory
 * lock that lives as long as the transaction; the server ends the transaction of a relay that
 * hangs, and so frees the lock. When such a relay wakes up, what it still sends are duplicates of
 * what its successor sent: both begin at the oldest event that was not acked.
 */
@ApplicationScoped
public class Relay {
  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final long LOCK = 0x6275_7261_6e61L; // "burana"
  private static final long POLL_MILLIS = 50; // finds what other replicas wrote
  private static final long PAUSE_MILLIS = 500; // after a failure

  /**
   * A hanging relay is idle in its transaction, or doesn't read what the server sends. Longer than
   * {@link Sender} waits for an ack, so that a failed send is seen by the relay that still holds
   * the lock. Its commit need not reach the disk: if it is lost, the events are sent once more.
   */
  private static final String TAKE_TURN =
      """
      select pg_try_advisory_xact_lock(%d),
             set_config('idle_in_transaction_session_timeout', '8s', true),
             set_config('tcp_user_timeout', '8s', true),
             set_config('synchronous_commit', 'off', true)"""
          .formatted(LOCK);

  private static final int BATCH = 1000;
  private static final int BATCH_BYTES = 4_000_000; // and one event more

  private static final String OLDEST =
      """
      select * from (
        select *, sum(bytes) over (order by position) - bytes as before
        from (select * from outbox_event order by position limit %d) oldest) batch
      where before < %d order by position"""
          .formatted(BATCH, BATCH_BYTES);

  /**
   * What was deleted stays before the oldest in the index until it is swept, and every look at the
   * oldest passes it: the server's own sweeper comes once a minute, which is 70,000 events later.
   */
  private static final String SWEEP = "vacuum (skip_locked, truncate false) outbox_event";

  private static final int SWEEP_AFTER = 5000; // deleted events

  private final DataSource database;
  private final Sender sender;
  private final String source;
  private final Semaphore wakeUps = new Semaphore(0);
  private volatile boolean running;
  private boolean expecting; // that something waits
  private int deleted; // since the last sweep
  private volatile @Nullable Failure failure;
  private @Nullable Thread thread;

  public Relay(
      DataSource database,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.database = database;
    this.sender = new Sender(kafka, service + "-relay");
    this.source = EventSource.ofService(service);
  }

  /** Since when events wait, and why. */
  public record Failure(Instant since, String reason) {}

  /** Null while all is well. */
  @Nullable Failure failure() {
    return failure;
  }

  void start(@Observes StartupEvent started) {
    start();
  }

  /** Begins to relay; services do so when they start. */
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    stop();
  }

  public void stop() throws InterruptedException {
    running = false;
    wake();
    if (thread != null) {
      thread.join(5000);
    }
  }

  /** To be called after a commit: there is something to relay. */
  public void wake() {
    wakeUps.release();
  }

  private void run() {
    try {
      while (running) {
        relayOrSayWhyNot();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      sender.close();
    }
  }

  private void relayOrSayWhyNot() throws InterruptedException {
    try {
      expecting = relayBatch();
      failure = null;
      if (!expecting) {
        awaitWakeUp();
      }
    } catch (SQLException | RuntimeException e) {
      if (running) {
        var since = failure == null ? Instant.now() : failure.since();
        failure = new Failure(since, e.getClass().getSimpleName() + ": " + e.getMessage());
        LOG.warnf("events wait in the outbox: %s", e.getMessage());
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    }
  }

  private void awaitWakeUp() throws InterruptedException {
    expecting = wakeUps.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
    wakeUps.drainPermits();
  }

  /** Returns whether there was anything, so that more may be waiting. */
  private boolean relayBatch() throws SQLException {
    try (var connection = database.getConnection()) {
      if (!expecting && isEmpty(connection)) {
        return false; // as most of the time, when it polls
      }
      var relayed = relayOldest(connection);
      sweepAfter(relayed, connection);
      return relayed > 0;
    }
  }

  private int relayOldest(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try {
      var rows = takeTurn(connection).orElse(List.of());
      sender.send(rows.stream().map(row -> row.toRecord(source)).toList());
      deleteAndCommit(connection, rows);
      return rows.size();
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    }
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var oldest = statement.executeQuery("select from outbox_event limit 1")) {
      return !oldest.next();
    }
  }

  /** The oldest events; empty if it is another relay's turn. One message asks for both. */
  static Optional<List<OutboxRow>> takeTurn(Connection connection) throws SQLException {
    try (var both = connection.prepareStatement(TAKE_TURN + ";" + OLDEST)) {
      both.execute();
      var turn = both.getResultSet();
      if (!turn.next() || !turn.getBoolean(1) || !both.getMoreResults()) {
        return Optional.empty();
      }
      var oldest = both.getResultSet();
      var rows = new ArrayList<OutboxRow>();
      while (oldest.next()) {
        rows.add(OutboxRow.of(oldest));
      }
      return Optional.of(rows);
    }
  }

  /** In one message, too. */
  private static void deleteAndCommit(Connection connection, List<OutboxRow> rows)
      throws SQLException {
    if (rows.isEmpty()) {
      connection.commit();
      return;
    }
    var positions = rows.stream().map(OutboxRow::position).toArray();
    try (var delete =
        connection.prepareStatement("delete from outbox_event where position = any (?); commit")) {
      delete.setArray(1, connection.createArrayOf("bigint", positions));
      delete.execute();
    }
  }

  private void sweepAfter(int events, Connection connection) throws SQLException {
    deleted += events;
    if (deleted >= SWEEP_AFTER) {
      deleted = 0;
      connection.setAutoCommit(true);
      try (var sweep = connection.createStatement()) {
        sweep.execute(SWEEP);
      }
    }
  }
}
