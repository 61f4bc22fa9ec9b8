package org.buranakan.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A number for a metric, read when somebody looks. */
@ApplicationScoped
public class Count {
  private final DataSource database;

  Count(DataSource database) {
    this.database = database;
  }

  /** The query's only value; not a number while the database is away. */
  public double of(String query) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getDouble(1) : Double.NaN;
    } catch (SQLException away) {
      return Double.NaN;
    }
  }
}
