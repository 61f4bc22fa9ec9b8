package org.buranakan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
  @TempDir Path temporary;

  @Test
  void data_survives_a_kill_of_the_server() throws Exception {
    try (var postgres = new Postgres(new Folder(temporary), Ports.free(), false)) {
      postgres.start();
      query(postgres, "create table kept as select 42 as answer");
      postgres.kill();
      postgres.start();
      assertEquals("42", query(postgres, "select answer from kept"));
    }
  }

  @Test
  void what_a_suite_commits_is_on_the_disk() {
    var command = new Postgres(new Folder(temporary), Ports.free(), true).command();
    assertTrue(command.contains("fsync=true") && command.contains("full_page_writes=true"));
  }

  @Test
  void a_server_left_by_a_killed_launcher_gives_way() {
    var left = new Postgres(new Folder(temporary), Ports.free(), false);
    left.start();
    try (var next = new Postgres(new Folder(temporary), Ports.free(), false)) {
      next.start();
      assertTrue(next.alive() && !left.alive());
    }
  }

  @Test
  void a_record_whose_pid_now_belongs_to_another_program_is_no_obstacle() throws Exception {
    try (var postgres = new Postgres(new Folder(temporary), Ports.free(), false)) {
      postgres.start();
      var record = temporary.resolve("postgres/postmaster.pid");
      var lines = Files.readAllLines(record);
      postgres.kill();
      lines.set(0, Long.toString(ProcessHandle.current().pid()));
      lines.set(2, "946684800");
      Files.write(record, lines);
      postgres.start();
      assertTrue(postgres.alive());
    }
  }

  private static String query(Postgres postgres, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                postgres.jdbcUrl("agreements"), "agreements", Local.PASSWORD);
        var statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      statement.getResultSet().next();
      return statement.getResultSet().getString(1);
    }
  }
}
