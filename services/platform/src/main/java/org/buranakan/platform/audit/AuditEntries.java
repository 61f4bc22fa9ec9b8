package org.buranakan.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The trail in the database: it is only added to. */
@ApplicationScoped
class AuditEntries {
  private final DataSource database;

  AuditEntries(DataSource database) {
    this.database = database;
  }

  /** Commits with the transaction that is under way; at once where there is none. */
  void add(AuditEntry entry) {
    try (var connection = database.getConnection()) {
      add(connection, entry);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void add(Connection connection, AuditEntry entry) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into audit_entry
              (id, at, caller, client, roles, operation, method, path, target, province, version,
               status, outcome, code, trace_id, subjects)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
      insert.setObject(1, entry.id());
      insert.setTimestamp(2, Timestamp.from(entry.at()));
      insert.setString(3, entry.caller());
      insert.setString(4, entry.client());
      insert.setArray(5, connection.createArrayOf("text", entry.roles().toArray()));
      insert.setString(6, entry.operation());
      insert.setString(7, entry.method());
      insert.setString(8, entry.path());
      insert.setString(9, entry.target());
      insert.setString(10, entry.province());
      insert.setObject(11, entry.version(), Types.BIGINT);
      insert.setInt(12, entry.status());
      insert.setString(13, entry.outcome().word());
      insert.setString(14, entry.code());
      insert.setString(15, entry.traceId());
      insert.setArray(
          16,
          entry.subjects().isEmpty()
              ? null
              : connection.createArrayOf("uuid", entry.subjects().toArray()));
      insert.executeUpdate();
    }
  }

  /** One more than the limit, the newest first; only what is sealed. */
  List<AuditEntry> search(AuditSearch wanted, @Nullable UUID before, int limit) {
    var conditions = wanted.conditions(before);
    var where =
        conditions.stream()
            .map(condition -> " and " + condition.sql())
            .collect(Collectors.joining());
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select * from audit_entry where seal is not null"
                    + where
                    + " order by id desc limit ?")) {
      for (var i = 0; i < conditions.size(); i++) {
        select.setObject(i + 1, conditions.get(i).value());
      }
      select.setInt(conditions.size() + 1, limit + 1);
      return read(select);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<AuditEntry> read(PreparedStatement select) throws SQLException {
    try (var rows = select.executeQuery()) {
      var entries = new ArrayList<AuditEntry>();
      while (rows.next()) {
        entries.add(AuditEntry.of(rows));
      }
      return entries;
    }
  }

  /** One more than the limit, the newest first. */
  List<AuditSeal> seals(int before, int limit) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select * from audit_seal where number < ? order by number desc limit ?")) {
      select.setInt(1, before);
      select.setInt(2, limit + 1);
      try (var rows = select.executeQuery()) {
        var seals = new ArrayList<AuditSeal>();
        while (rows.next()) {
          seals.add(AuditSeal.of(rows));
        }
        return seals;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
