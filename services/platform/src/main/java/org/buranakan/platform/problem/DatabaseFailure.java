package org.buranakan.platform.problem;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Failures of the database that are no failures of ours. */
final class DatabaseFailure {
  private DatabaseFailure() {}

  /**
   * The framework wraps what our parameter converters throw in a 404 of its own; and a database
   * that is away is no failure of ours, but something to wait for.
   */
  static int status(int given, @Nullable Throwable cause) {
    for (var e = cause; e != null; e = e.getCause()) {
      if (e instanceof Problem problem) {
        return problem.status();
      }
      if (e instanceof SQLException database) {
        if (isAway(database.getSQLState())) {
          return 503;
        }
        if (isRolledBack(database)) {
          return 409;
        }
      }
    }
    return given;
  }

  /** Not connected, shutting down, or over the time that a statement or a lock has. */
  private static boolean isAway(@Nullable String state) {
    return state == null
        || state.startsWith("08")
        || state.startsWith("57")
        || state.equals("55P03");
  }

  /** Two transactions waited for each other, and the database chose this one. */
  static boolean isRolledBack(SQLException database) {
    return database.getSQLState() != null && database.getSQLState().startsWith("40");
  }
}
