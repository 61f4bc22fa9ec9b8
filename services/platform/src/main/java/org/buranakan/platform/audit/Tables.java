package org.buranakan.platform.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Holds the tables of a service against its trail: every document must be what the newest entry
 * that tells of it says. The database compares; only what doesn't fit comes here.
 */
final class Tables {
  private static final int ROWS_AT_ONCE = 1000;

  /** Beside the trail, whatever the service's role may have put before it in its search path. */
  private static final String KINDS =
      """
      select substr(viewname, length('audited_') + 1) from pg_views
      where schemaname = (
        select relnamespace::regnamespace::text from pg_class where oid = 'audit_entry'::regclass)
      and starts_with(viewname, 'audited_') order by 1""";

  /** Of the newest version that an entry tells of, the last entry. */
  private static final String ASTRAY =
      """
      select coalesce(known.id, kept.id) as id, known.entry, known.version as recorded, kept.version,
        entry.documents, kept.documents as kept
      from (
        select distinct on (id) id, version, entry
        from (
          select (document ->> 'id')::uuid as id, (document ->> 'version')::bigint as version,
            audit_entry.id as entry
          from audit_entry, jsonb_array_elements(documents) document
          where document ->> 'type' = ? and not document ? 'part') told
        order by id, version desc, entry desc) known
      full join %s kept on kept.id = known.id
      left join audit_entry entry on entry.id = known.entry
      where known.id is null or kept.id is null
        or not entry.documents @> kept.documents
      order by 1"""
          .replace("document ? 'part'", "document ?? 'part'"); // as JDBC wants it

  private static final String TOLD_OF =
      """
      select distinct document ->> 'type'
      from audit_entry, jsonb_array_elements(documents) document order by 1""";

  /**
   * A version is one thing for ever: only a migration may come to another digest of it. Whoever may
   * add entries could otherwise bless what they altered.
   */
  private static final String TOLD_DIFFERENTLY =
      """
      select format('%s %s was told of twice: entry %s has another digest of its %s of version %s',
        type, id, entry, coalesce(part, 'document'), version)
      from (
        select document ->> 'type' as type, document ->> 'id' as id, document ->> 'version' as version,
          document ->> 'part' as part, document ->> 'sha256' as sha256, audit_entry.id as entry, caller,
          lag(document ->> 'sha256') over (
            partition by document ->> 'type', document ->> 'id', document ->> 'version', document ->> 'part'
            order by audit_entry.id) as before
        from audit_entry, jsonb_array_elements(documents) document) told
      where sha256 <> before and caller <> 'migration'
      order by entry""";

  private final Consumer<String> findings;
  private long documents;

  Tables(Consumer<String> findings) {
    this.findings = findings;
  }

  /** Within the transaction of the connection; returns how many documents were looked at. */
  long verify(Connection connection) throws SQLException {
    var kinds = strings(connection, KINDS);
    for (var kind : kinds) {
      verify(connection, kind);
    }
    for (var type : strings(connection, TOLD_OF)) {
      if (!kinds.contains(type.replace('-', '_'))) {
        findings.accept(
            "entries tell of documents of type " + type + ", but no view audited_… shows them");
      }
    }
    strings(connection, TOLD_DIFFERENTLY).forEach(findings);
    var further = strings(connection, "select to_regclass('sealed_finding')::text");
    if (!further.isEmpty()) {
      strings(connection, "select finding from sealed_finding order by 1").forEach(findings);
    }
    return documents;
  }

  private void verify(Connection connection, String kind) throws SQLException {
    var view = "\"audited_" + kind.replace("\"", "\"\"") + "\"";
    documents += Long.parseLong(strings(connection, "select count(*) from " + view).getFirst());
    try (var select = connection.prepareStatement(ASTRAY.formatted(view))) {
      select.setString(1, kind.replace('_', '-'));
      select.setFetchSize(ROWS_AT_ONCE);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          tell(kind, row);
        }
      }
    }
  }

  private void tell(String kind, ResultSet row) throws SQLException {
    var what = kind + " " + row.getString("id");
    var entry = row.getString("entry");
    var recorded = row.getLong("recorded");
    var version = row.getLong("version");
    if (entry == null) {
      findings.accept(what + " was put into its table: no entry tells of it");
    } else if (row.getString("kept") == null) {
      findings.accept(
          "%s is gone from its table: entry %s told of version %d"
              .formatted(what, entry, recorded));
    } else if (version != recorded) {
      findings.accept(
          "%s is of version %d, but entry %s told of version %d last"
              .formatted(what, version, entry, recorded));
    } else {
      var told = Canonical.documents(row.getString("documents"));
      for (var part : Objects.requireNonNull(Canonical.documents(row.getString("kept")))) {
        tell(what, entry, part, told);
      }
    }
  }

  private void tell(String what, String entry, Document kept, @Nullable List<Document> told) {
    var fits =
        told != null
            && told.stream()
                .filter(one -> one.id().equals(kept.id()) && one.isSamePart(kept))
                .anyMatch(one -> one.sha256().equals(kept.sha256()));
    if (!fits) {
      findings.accept(
          "%s was altered: its %s of version %d is not what entry %s told of"
              .formatted(
                  what, kept.part() == null ? "document" : kept.part(), kept.version(), entry));
    }
  }

  private static List<String> strings(Connection connection, String query) throws SQLException {
    try (var select = connection.prepareStatement(query);
        var row = select.executeQuery()) {
      var strings = new ArrayList<String>();
      while (row.next()) {
        var value = row.getString(1);
        if (value != null) {
          strings.add(value);
        }
      }
      return strings;
    }
  }
}
