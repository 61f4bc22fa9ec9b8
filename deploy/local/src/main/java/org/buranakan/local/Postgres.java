package org.buranakan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The real PostgreSQL, with a database for each service, its owner of the same name, and its
 * service.
 */
public final class Postgres extends Part {
  private static final List<String> DATABASES =
      List.of(
          "actor_registry",
          "dialogue_sessions",
          "agreements",
          "drr_kpis",
          "igm_instruments",
          "keycloak");

  private final boolean durable;
  private final Path binaries;

  /** Only tests may do without durability: it is what keeps a commit through a power cut. */
  Postgres(Folder folder, int port, boolean durable) {
    super(folder, "postgres", port);
    this.durable = durable;
    this.binaries = PostgresBinaries.folder().resolve("bin");
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
  }

  @Override
  protected void prepare() {
    try {
      if (!Files.exists(data())) {
        initialise();
      }
      endForeignServer(data().resolve("postmaster.pid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path data() {
    return folder.of("postgres");
  }

  /** Under another name until it is whole: an initialisation may be interrupted. */
  private void initialise() throws IOException {
    var unfinished = folder.of("postgres.new");
    Folder.delete(unfinished);
    var password = Files.writeString(folder.of("run").resolve("password"), Local.PASSWORD);
    var command = program("initdb");
    command.addAll(List.of("--pgdata", unfinished.toString(), "--username", "postgres"));
    command.addAll(List.of("--pwfile", password.toString(), "--auth", "scram-sha-256"));
    // The same order of texts on every machine; a query that sorts for people names its collation.
    command.addAll(List.of("--encoding", "UTF8", "--locale", "C"));
    command.addAll(List.of("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"));
    if (!durable) {
      command.add("--no-sync");
    }
    Processes.run(command, folder.freshLog("initdb"));
    Files.delete(password);
    Files.move(unfinished, data());
  }

  /**
   * PostgreSQL itself sees through a record whose process is gone, but not through one whose pid
   * now belongs to another program; and a server that a killed launcher left must end first.
   */
  private void endForeignServer(Path record) throws IOException {
    if (!Files.exists(record)) {
      return;
    }
    var lines = Files.readAllLines(record);
    var started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
    var process = ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(Processes::alive);
    if (process.isPresent()) {
      if (Folder.startedAt(process.get(), started)) {
        Processes.stop(process.get(), stopSignal(), STOPPING);
      } else {
        Files.delete(record);
      }
    }
  }

  @Override
  protected List<String> command() {
    var command = program("postgres");
    command.addAll(List.of("-D", data().toString(), "-p", Integer.toString(port())));
    for (var setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=300",
            "timezone=UTC",
            "log_timezone=UTC",
            // Without the values of the row that a constraint refuses: it may be a person's.
            "log_error_verbosity=terse",
            "fsync=" + durable,
            "full_page_writes=" + durable)) {
      command.addAll(List.of("-c", setting));
    }
    return command;
  }

  /** PostgreSQL refuses to run as root; in a user namespace root is nobody. */
  private List<String> program(String name) {
    var command = new ArrayList<String>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(binaries.resolve(name).toString());
    return command;
  }

  /** Not TERM, with which the server waits until its last client has gone. */
  @Override
  protected String stopSignal() {
    return "INT";
  }

  @Override
  protected boolean ready() {
    try (var _ = connect("postgres")) {
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  protected void equip() {
    try (var connection = connect("postgres");
        var statement = connection.createStatement()) {
      for (var name : DATABASES) {
        createRole(statement, name);
        createRole(statement, service(name));
        if (absent(statement, "pg_database where datname = '" + name + "'")) {
          statement.execute("create database " + name + " owner " + name);
        }
      }
    } catch (SQLException e) {
      throw new PartFailed("PostgreSQL refused a database: " + e.getMessage(), log());
    }
  }

  /** The account that works on the tables, which the one that is called like the database owns. */
  static String service(String database) {
    return database + "_service";
  }

  private static void createRole(Statement statement, String name) throws SQLException {
    if (absent(statement, "pg_roles where rolname = '" + name + "'")) {
      statement.execute("create role " + name + " login password '" + Local.PASSWORD + "'");
    }
  }

  /** As it is on the first day. */
  void empty(String database) {
    try (var connection = connect("postgres");
        var statement = connection.createStatement()) {
      statement.execute("drop database if exists " + database + " with (force)");
    } catch (SQLException e) {
      throw new PartFailed("PostgreSQL refused to drop " + database + ": " + e.getMessage(), log());
    }
    equip();
  }

  private static boolean absent(Statement statement, String what) throws SQLException {
    try (var found = statement.executeQuery("select from " + what)) {
      return !found.next();
    }
  }

  /** As the administrator. */
  public Connection connect(String database) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", "postgres");
    properties.setProperty("password", Local.PASSWORD);
    properties.setProperty("connectTimeout", "2");
    properties.setProperty(
        "loginTimeout", "5"); // a paused server takes connections, and says nothing
    properties.setProperty("socketTimeout", "10");
    return DriverManager.getConnection(jdbcUrl(database), properties);
  }
}
