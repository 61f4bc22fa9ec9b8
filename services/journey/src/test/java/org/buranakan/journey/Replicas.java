package org.buranakan.journey;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.buranakan.local.Service;
import org.buranakan.local.Suite;

/** What a service remembers of others, seen and destroyed past the service. */
final class Replicas {
  private final Suite suite;
  private final String database;

  Replicas(Suite suite, String service) {
    this.suite = suite;
    this.database = Service.database(service);
  }

  /** Until nothing was remembered for a while. */
  void awaitQuiet() {
    var before = new AtomicReference<List<String>>(List.of());
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> rows().equals(before.getAndSet(rows())));
  }

  /** All rows of all replicas as text, in the order of their text. */
  List<String> rows() throws SQLException {
    try (var connection = connect()) {
      var rows = new ArrayList<String>();
      for (var table : tables(connection)) {
        rows.addAll(
            texts(
                connection, "select '%1$s ' || it::text from %1$s it order by 1".formatted(table)));
      }
      return rows;
    }
  }

  void lose() throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      for (var table : tables(connection)) {
        statement.execute("truncate " + table);
      }
      statement.execute("truncate inbox_aggregate");
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    return texts(
        connection,
        "select tablename from pg_tables where tablename like 'known\\_%' order by tablename");
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (row.next()) {
        texts.add(row.getString(1));
      }
      return texts;
    }
  }

  private Connection connect() throws SQLException {
    return suite.postgres().connect(database);
  }
}
