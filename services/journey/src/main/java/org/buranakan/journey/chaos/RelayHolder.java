package org.buranakan.journey.chaos;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.buranakan.local.Service;
import org.buranakan.local.Suite;

/**
 * Catches the instance of a service that relays events, in the middle of a batch. A batch takes
 * milliseconds, so it is held up for a moment: while nobody may change the outbox, a relay whose
 * events are acknowledged waits before it deletes them.
 */
final class RelayHolder {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration HELD_UP = Duration.ofMillis(200);
  private static final Duration LOOK = Duration.ofMillis(5);

  private static final String GATE = "lock table outbox_event in share row exclusive mode";

  /**
   * The relay's lock has a key of 64 bits, 0x62757261_6e61, which the server shows in halves. Who
   * holds it stands still behind the gate, or waits for a broker that is away.
   */
  private static final String HOLDER =
      """
      select application_name
      from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and granted and classid = 25205 and objid = 1918987873
        and datname = current_database()
        and (wait_event_type = 'Lock'
          or state = 'idle in transaction' and now() - state_change > interval '50 ms')""";

  private final Suite suite;
  private final Map<String, String> last = new ConcurrentHashMap<>();

  RelayHolder(Suite suite) {
    this.suite = suite;
  }

  /** A part, and whether it was caught while it held the lock. */
  record Caught(String part, boolean inBatch) {}

  /** Pauses the holder; if none is caught, the last known one. */
  Caught pause(String service) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var database = Service.database(service);
    try (var gate = suite.postgres().connect(database);
        var view = suite.postgres().connect(database)) {
      gate.setAutoCommit(false);
      while (System.nanoTime() < end) {
        var holder = heldUp(gate, view);
        if (holder.isPresent()) {
          last.put(service, holder.get());
          return new Caught(holder.get(), true);
        }
        LockSupport.parkNanos(LOOK.toNanos());
      }
    } catch (SQLException databaseIsAway) {
      // Then nobody relays, and the last one has its turn still.
    }
    var holder = last.getOrDefault(service, service);
    suite.pause(holder);
    return new Caught(holder, false);
  }

  private Optional<String> heldUp(Connection gate, Connection view) throws SQLException {
    try (var statement = gate.createStatement()) {
      statement.execute(GATE);
      var end = System.nanoTime() + HELD_UP.toNanos();
      var holder = Optional.<String>empty();
      while (holder.isEmpty() && System.nanoTime() < end) {
        holder = holder(view);
      }
      holder.ifPresent(suite::pause);
      return holder;
    } finally {
      gate.rollback();
    }
  }

  private static Optional<String> holder(Connection connection) throws SQLException {
    try (var query = connection.createStatement();
        var found = query.executeQuery(HOLDER)) {
      return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
    }
  }
}
