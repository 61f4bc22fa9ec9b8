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

/** Catches the instance of a service that relays events, in the middle of a batch. */
final class RelayHolder {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration NEXT_LOOK = Duration.ofMillis(1);
  private static final Duration LONGER_THAN_A_STATEMENT = Duration.ofMillis(30);

  /** The relay's lock has a key of 64 bits, 0x62757261_6e61, which the server shows in halves. */
  private static final String HOLDER =
      """
      select application_name
      from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and granted and classid = 25205 and objid = 1918987873
        and datname = ?""";

  private final Suite suite;
  private final Map<String, String> last = new ConcurrentHashMap<>();

  RelayHolder(Suite suite) {
    this.suite = suite;
  }

  /**
   * Pauses the holder and returns its name. A batch takes milliseconds: whoever is about to let go
   * of the lock when it is made to stand still goes on. If none can be caught, it is the last known
   * one.
   */
  String pause(String service) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    try (var connection = suite.postgres().connect("postgres")) {
      while (System.nanoTime() < end) {
        var holder = holder(connection, service);
        if (holder.isPresent()) {
          last.put(service, holder.get());
          suite.pause(holder.get());
          LockSupport.parkNanos(LONGER_THAN_A_STATEMENT.toNanos()); // its last one may be under way
          if (holder(connection, service).equals(holder)) {
            return holder.get();
          }
          suite.resume(holder.get());
        }
        LockSupport.parkNanos(NEXT_LOOK.toNanos());
      }
    } catch (SQLException databaseIsAway) {
      // Then nobody relays, and the last one has its turn still.
    }
    var holder = last.getOrDefault(service, service);
    suite.pause(holder);
    return holder;
  }

  private static Optional<String> holder(Connection connection, String service)
      throws SQLException {
    try (var query = connection.prepareStatement(HOLDER)) {
      query.setString(1, Service.database(service));
      try (var found = query.executeQuery()) {
        return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
      }
    }
  }
}
