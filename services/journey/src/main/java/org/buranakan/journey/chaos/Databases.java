package org.buranakan.journey.chaos;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.buranakan.local.Service;
import org.buranakan.local.Suite;

/** The databases of the services, read past the services. */
final class Databases {
  private final Suite suite;

  Databases(Suite suite) {
    this.suite = suite;
  }

  Map<Aggregate, Long> versions(Table table) throws SQLException {
    try (var connection = suite.postgres().connect(Service.database(table.service()));
        var statement = connection.createStatement();
        var row = statement.executeQuery("select id, version from " + table.rows())) {
      var versions = new HashMap<Aggregate, Long>();
      while (row.next()) {
        versions.put(new Aggregate(table.topic(), row.getString(1)), row.getLong(2));
      }
      return versions;
    }
  }

  /** The changes that are in the audit trails: which aggregate got which version. */
  Set<Recorded> recorded() throws SQLException {
    var recorded = new HashSet<Recorded>();
    for (var service : suite.services()) {
      try (var connection = suite.postgres().connect(Service.database(service));
          var statement = connection.createStatement();
          var row =
              statement.executeQuery(
                  "select target, version from audit_entry"
                      + " where outcome = 'done' and version is not null")) {
        while (row.next()) {
          recorded.add(new Recorded(row.getString(1), row.getLong(2)));
        }
      }
    }
    return recorded;
  }

  record Recorded(String target, long version) {}

  /** How many rows there are; none where there is no such table. */
  long count(String service, String table) throws SQLException {
    try (var connection = suite.postgres().connect(Service.database(service));
        var statement = connection.createStatement()) {
      try (var found = statement.executeQuery("select to_regclass('" + table + "')")) {
        if (!found.next() || found.getString(1) == null) {
          return 0;
        }
      }
      try (var counted = statement.executeQuery("select count(*) from " + table)) {
        return counted.next() ? counted.getLong(1) : 0;
      }
    }
  }
}
