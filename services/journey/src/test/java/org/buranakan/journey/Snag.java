package org.buranakan.journey;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.buranakan.local.Service;
import org.buranakan.local.Suite;

/**
 * Where a service hangs while it handles the event of one actor: somebody else is about to write
 * the row in which it remembers that actor. So it can be killed in the middle of that event.
 */
final class Snag implements AutoCloseable {
  private final Suite suite;
  private final String service;
  private final Connection other;

  Snag(Suite suite, String service, UUID actor) throws SQLException {
    this.suite = suite;
    this.service = service;
    other = suite.postgres().connect(Service.database(service));
    other.setAutoCommit(false);
    try (var insert =
        other.prepareStatement(
            "insert into known_actor (id, version, document) values (?, 0, '{}')")) {
      insert.setObject(1, actor);
      insert.executeUpdate();
    }
  }

  /** Kills the service, as kill -9 does, when it hangs there. */
  void killThere() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(50))
        .until(this::hangs);
    suite.kill(service);
  }

  /** And nobody of before: the server does not notice at once that who waits has gone. */
  private boolean hangs() throws SQLException {
    try (var connection = suite.postgres().connect(Service.database(service));
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                """
                select from pg_stat_activity join inbox_work on true
                where wait_event_type = 'Lock' and datname = current_database()
                  and exists (select from pg_locks where locktype = 'advisory' and granted
                    and (classid::bigint << 32 | objid::bigint) = holder)""")) {
      return found.next();
    }
  }

  @Override
  public void close() throws SQLException {
    other.rollback();
    other.close();
  }
}
