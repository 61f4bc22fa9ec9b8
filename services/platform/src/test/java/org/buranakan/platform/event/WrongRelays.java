package org.buranakan.platform.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Two ways to relay that look right, and are wrong. */
final class WrongRelays {
  private WrongRelays() {}

  private interface Step {
    /** Returns whether there was anything. */
    boolean take(Connection connection, Sender sender) throws SQLException;
  }

  /**
   * Remembers the last position. A writer that got a lower position may commit later: its event is
   * never seen.
   */
  static AutoCloseable cursor(OutboxUnderTest outbox) {
    var last = new long[1];
    return running(
        outbox,
        (connection, sender) -> {
          var rows =
              rows(
                  connection,
                  "select * from outbox_event where position > "
                      + last[0]
                      + " order by position limit 1000");
          send(sender, rows);
          if (!rows.isEmpty()) {
            last[0] = rows.getLast().position();
          }
          return !rows.isEmpty();
        });
  }

  /**
   * Several share the work by skipping what others hold: who is slower sends older events later.
   */
  static AutoCloseable skippingLocked(OutboxUnderTest outbox) {
    return running(
        outbox,
        (connection, sender) -> {
          var rows =
              rows(
                  connection,
                  "select * from outbox_event order by position limit 5 for update skip locked");
          send(sender, rows);
          try (var delete =
              connection.prepareStatement("delete from outbox_event where position = any (?)")) {
            var positions = rows.stream().map(OutboxRow::position).toArray();
            delete.setArray(1, connection.createArrayOf("bigint", positions));
            delete.executeUpdate();
          }
          return !rows.isEmpty();
        });
  }

  private static AutoCloseable running(OutboxUnderTest outbox, Step step) {
    var stopped = new AtomicBoolean();
    var thread = Thread.ofPlatform().start(() -> run(outbox, step, stopped));
    return () -> {
      stopped.set(true);
      thread.join();
    };
  }

  /** Until it is stopped, and then as long as there is anything. */
  private static void run(OutboxUnderTest outbox, Step step, AtomicBoolean stopped) {
    try (var connection = outbox.connect("wrong");
        var sender = new Sender(outbox.kafka(), "wrong")) {
      connection.setAutoCommit(false);
      while (true) {
        var last = stopped.get();
        var any = step.take(connection, sender);
        connection.commit();
        if (!any && last) {
          return;
        }
        LockSupport.parkNanos(1_000_000);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static void send(Sender sender, List<OutboxRow> rows) {
    sender.send(rows.stream().map(row -> row.toRecord("urn:test")).toList());
  }

  private static List<OutboxRow> rows(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      var rows = new ArrayList<OutboxRow>();
      while (result.next()) {
        rows.add(OutboxRow.of(result));
      }
      return rows;
    }
  }
}
