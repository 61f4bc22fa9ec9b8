package org.buranakan.bench;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.buranakan.local.TestParts;

/** A database that syncs every commit to its disk, a broker, and what is sent. */
final class Parts implements AutoCloseable {
  private static final String DATABASE = "actor-registry";

  private final Map<String, String> settings = TestParts.startDurable(DATABASE);
  private final Admin admin = Admin.create(kafka());
  private final AgroalDataSource pool;

  /** A real event, of the size that most have. */
  final String payload;

  Parts() throws Exception {
    payload = Files.readString(Path.of("contracts/events/actor/registered.example.json"));
    pool = pool();
  }

  Map<String, Object> kafka() {
    return Map.of("bootstrap.servers", brokers());
  }

  String brokers() {
    return setting("kafka.bootstrap.servers");
  }

  String jdbcUrl() {
    return setting("quarkus.datasource.jdbc.url");
  }

  String user() {
    return setting("quarkus.datasource.username");
  }

  String owner() {
    return setting("quarkus.flyway.username");
  }

  String password() {
    return setting("quarkus.datasource.password");
  }

  private String setting(String name) {
    return Objects.requireNonNull(settings.get(name), name);
  }

  /** Pooled, as a service has it. */
  DataSource database() {
    return pool;
  }

  private AgroalDataSource pool() throws SQLException {
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(4)
                        .connectionFactoryConfiguration(
                            connection ->
                                connection
                                    .jdbcUrl(jdbcUrl())
                                    .principal(new NamePrincipal(user()))
                                    .credential(new SimplePassword(password())))));
  }

  /** One that reaches all provinces. */
  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        jdbcUrl() + "?options=-c%20buranakan.provinces=*", user(), password());
  }

  Connection connectAsOwner() throws SQLException {
    return DriverManager.getConnection(jdbcUrl(), owner(), password());
  }

  void createTopic(String name) throws ExecutionException, InterruptedException {
    admin.createTopics(List.of(new NewTopic(name, 3, (short) 1))).all().get();
  }

  @Override
  public void close() {
    admin.close();
    pool.close();
  }
}
