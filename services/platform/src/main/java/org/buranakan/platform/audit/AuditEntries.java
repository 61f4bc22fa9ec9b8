package org.buranakan.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.buranakan.platform.event.AtCommit;
import org.jspecify.annotations.Nullable;

/** The trail in the database: it is only added to. */
@ApplicationScoped
class AuditEntries {
  /** That one entry tells of. */
  static final int MOST_DOCUMENTS = 50;

  private final DataSource database;

  AuditEntries(DataSource database) {
    this.database = database;
  }

  /** Commits at once. */
  void add(AuditEntry entry) {
    try (var connection = database.getConnection()) {
      AtCommit.send(connection, List.of(insert(entry)));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static AtCommit.Write insert(AuditEntry entry) {
    return insert(entry, List.of());
  }

  /** The database computes the digests, of what it then holds: nothing comes between. */
  static AtCommit.Write insert(AuditEntry entry, List<Change> changes) {
    var documents =
        changes.stream()
            .map(
                change ->
                    "coalesce((select documents from audited_%s where id = ?), '[]')"
                        .formatted(change.type().replace('-', '_')))
            .collect(Collectors.joining(" || "));
    var values = new ArrayList<>(values(entry));
    changes.forEach(change -> values.add(change.id()));
    return new AtCommit.Write(
        """
        insert into audit_entry
          (id, at, caller, client, roles, operation, method, path, target, province, version, status,
           outcome, code, trace_id, subjects, documents)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s)"""
            .formatted(documents.isEmpty() ? "null" : documents),
        values);
  }

  private static List<@Nullable Object> values(AuditEntry entry) {
    return Arrays.asList(
        entry.id(),
        Timestamp.from(entry.at()),
        entry.caller(),
        entry.client(),
        entry.roles().toArray(String[]::new),
        entry.operation(),
        entry.method(),
        entry.path(),
        entry.target(),
        entry.province(),
        entry.version(),
        entry.status(),
        entry.outcome().word(),
        entry.code(),
        entry.traceId(),
        entry.subjects().isEmpty() ? null : entry.subjects().toArray(UUID[]::new));
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
                "select %s from audit_seal where number < ? order by number desc limit ?"
                    .formatted(AuditSeal.COLUMNS))) {
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
