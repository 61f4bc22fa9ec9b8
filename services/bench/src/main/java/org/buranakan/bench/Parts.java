package org.buranakan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.buranakan.local.TestParts;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that syncs every commit to its disk, a broker, and what is sent. */
final class Parts implements AutoCloseable {
  private static final String DATABASE = "actor-registry";

  private final Map<String, String> settings = TestParts.startDurable(DATABASE);
  private final Admin admin = Admin.create(kafka());

  /** A real event, of the size that most have. */
  final String payload;

  Parts() throws Exception {
    payload = Files.readString(Path.of("contracts/events/actor/registered.example.json"));
  }

  Map<String, Object> kafka() {
    return Map.of("bootstrap.servers", settings.get("kafka.bootstrap.servers"));
  }

  PGSimpleDataSource database() {
    var source = new PGSimpleDataSource();
    source.setUrl(settings.get("quarkus.datasource.jdbc.url"));
    source.setUser(settings.get("quarkus.datasource.username"));
    source.setPassword(settings.get("quarkus.datasource.password"));
    return source;
  }

  Connection connect() throws SQLException {
    return database().getConnection();
  }

  void createTopic(String name) throws ExecutionException, InterruptedException {
    admin.createTopics(List.of(new NewTopic(name, 3, (short) 1))).all().get();
  }

  @Override
  public void close() {
    admin.close();
  }
}
