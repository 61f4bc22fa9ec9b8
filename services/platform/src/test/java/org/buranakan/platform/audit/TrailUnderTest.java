package org.buranakan.platform.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.buranakan.platform.event.AtCommit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** A trail in a schema of its own, in a database where no application seals. */
final class TrailUnderTest {
  private static final String SERVICE = "agreements";
  private final String schema = "audit_" + UUID.randomUUID().toString().replace("-", "");
  private final PGSimpleDataSource database = new PGSimpleDataSource();

  TrailUnderTest() {
    var config = ConfigProvider.getConfig();
    database.setUrl(
        config
            .getValue("quarkus.datasource.jdbc.url", String.class)
            .replace("actor_registry", SERVICE));
    database.setUser(SERVICE);
    database.setPassword(config.getValue("quarkus.datasource.password", String.class));
    execute("create schema " + schema);
    database.setCurrentSchema(schema);
    try {
      for (var migration : List.of("V0_4__audit.sql", "V0_7__documents.sql")) {
        execute(Files.readString(Path.of("src/main/resources/db/platform", migration)));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  Connection connect() throws SQLException {
    var connection = database.getConnection();
    try (var settings = connection.createStatement()) {
      settings.execute("set timezone = 'UTC'"); // as the service does
    }
    return connection;
  }

  Sealer sealer() {
    return new Sealer(database, SERVICE, Clock.systemUTC());
  }

  /** Seals so many new entries, and returns their ids. */
  List<UUID> sealed(int entries) {
    var ids = new ArrayList<UUID>();
    for (var i = 0; i < entries; i++) {
      ids.add(add(Instant.now()));
    }
    seal();
    return ids;
  }

  void seal() {
    try {
      sealer().seal();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  UUID add(Instant at) {
    return add(at, at);
  }

  /** With an id that was made at another time. */
  UUID add(Instant at, Instant id) {
    try (var connection = connect()) {
      return add(connection, at, id);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  static UUID add(Connection connection, Instant at) throws SQLException {
    return add(connection, at, at);
  }

  private static UUID add(Connection connection, Instant at, Instant id) throws SQLException {
    var entry = entry(at, id);
    AtCommit.send(connection, List.of(AuditEntries.insert(entry)));
    return entry.id();
  }

  private static AuditEntry entry(Instant at, Instant id) {
    return new AuditEntry(
        UuidCreator.getTimeOrderedEpoch(id),
        at,
        UUID.randomUUID().toString(),
        "ministry-system",
        List.of("ministry", "offline_access"),
        "signAgreement",
        "POST",
        "/v1/agreements/01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e/signatures",
        "01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e",
        "TH-90",
        7L,
        200,
        Outcome.DONE,
        "agreement.not-open",
        "0af7651916cd43dd8448eb211c80319c",
        List.of(UUID.randomUUID(), UUID.randomUUID()),
        null,
        null);
  }

  /** Changes a document, and records that in the same transaction. */
  UUID change(String kind, UUID document, String statement) {
    var entry = entry(Instant.now(), Instant.now());
    try (var connection = connect()) {
      connection.setAutoCommit(false);
      try (var change = connection.createStatement()) {
        change.execute(statement);
      }
      AtCommit.send(
          connection, List.of(AuditEntries.insert(entry, List.of(new Change(kind, document)))));
      connection.commit();
      return entry.id();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** As whoever owns the tables can. */
  void tamper(String... statements) {
    execute(
        "alter table audit_entry disable trigger user; alter table audit_seal disable trigger user");
    for (var statement : statements) {
      execute(statement);
    }
    execute(
        "alter table audit_entry enable trigger user; alter table audit_seal enable trigger user");
  }

  void execute(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  List<String> query(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** What deploy/audit verify says, and with which exit code. */
  record Verified(int exitCode, String said) {}

  Verified verify(String... options) {
    var args = new ArrayList<>(List.of(SERVICE));
    args.addAll(List.of(options));
    var out = new ByteArrayOutputStream();
    var exitCode =
        Verify.run(
            args,
            Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.getUrl(),
                "QUARKUS_DATASOURCE_USERNAME", SERVICE,
                "QUARKUS_DATASOURCE_PASSWORD", database.getPassword()),
            new PrintStream(out, true, StandardCharsets.UTF_8));
    return new Verified(exitCode, out.toString(StandardCharsets.UTF_8));
  }

  /** The lines that a log would have. */
  Path anchors() {
    try {
      var lines =
          query(
              "select '{\"message\": \"seal ' || number || ' of ' || service || ': ' || hash"
                  + " || ' (1 entries)\"}' from audit_seal");
      return Files.write(Files.createTempFile("anchors", ".log"), lines);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
