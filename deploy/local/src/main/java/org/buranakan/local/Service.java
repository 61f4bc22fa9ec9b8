package org.buranakan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An instance of one of the suite's own services, as the build packaged it. */
public final class Service extends Part {
  private final String service;
  private final int managementPort;
  private final Map<String, String> settings;
  private final Postgres postgres;
  private final Kafka kafka;
  private final Keycloak keycloak;

  /** Instances of one service differ by name and port; they share the service's database. */
  Service(
      Folder folder,
      String service,
      String name,
      int port,
      int managementPort,
      Map<String, String> settings,
      Postgres postgres,
      Kafka kafka,
      Keycloak keycloak) {
    super(folder, name, port);
    this.service = service;
    this.managementPort = managementPort;
    this.settings = settings;
    this.postgres = postgres;
    this.kafka = kafka;
    this.keycloak = keycloak;
  }

  /** Which service it is an instance of. */
  String service() {
    return service;
  }

  public String url() {
    return "http://localhost:" + port();
  }

  /** Where it is operated: health, metrics, Swagger UI. */
  public String management() {
    return "http://localhost:" + managementPort;
  }

  /** Linked into the data folder: the next build may then replace what it built before. */
  @Override
  protected void prepare() {
    var built = built(service);
    Checkout.require(built.resolve("quarkus-run.jar"));
    try {
      Folder.delete(application());
      try (var files = Files.walk(built)) {
        for (var file : files.toList()) {
          link(file, application().resolve(built.relativize(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path built(String service) {
    return Checkout.root().resolve("services").resolve(service).resolve("target/quarkus-app");
  }

  /** With what the service was built: other programs of the platform run with it, too. */
  public static Path libraries(String service) {
    return built(service).resolve("lib/main");
  }

  private static void link(Path file, Path link) throws IOException {
    if (Files.isDirectory(file)) {
      Files.createDirectories(link);
      return;
    }
    try {
      Files.createLink(link, file);
    } catch (IOException | UnsupportedOperationException anotherDisk) {
      Files.copy(file, link);
    }
  }

  /** Also the name of its owner. */
  public static String database(String service) {
    return service.replace('-', '_');
  }

  private Path application() {
    return folder.of("services").resolve(name());
  }

  @Override
  protected List<String> command() {
    return Jvm.fast(
        "-Xms48m",
        "-Xmx96m",
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-jar",
        application().resolve("quarkus-run.jar").toString());
  }

  @Override
  protected Map<String, String> environment() {
    var environment = new HashMap<>(settings);
    environment.putAll(wiring());
    environment.putAll(operation());
    return environment;
  }

  private Map<String, String> wiring() {
    var database = database(service);
    return Map.of(
        // glibc gives every thread an arena of its own, and no memory back.
        "MALLOC_ARENA_MAX",
        "2",
        "QUARKUS_HTTP_HOST",
        "127.0.0.1",
        "QUARKUS_HTTP_PORT",
        Integer.toString(port()),
        "QUARKUS_DATASOURCE_JDBC_URL",
        // The name tells whose connection it is, where pg_stat_activity shows several instances.
        postgres.jdbcUrl(database) + "?ApplicationName=" + name(),
        "QUARKUS_DATASOURCE_USERNAME",
        Postgres.service(database),
        "QUARKUS_DATASOURCE_PASSWORD",
        Local.PASSWORD,
        "QUARKUS_FLYWAY_USERNAME",
        database,
        "QUARKUS_FLYWAY_PASSWORD",
        Local.PASSWORD,
        "KAFKA_BOOTSTRAP_SERVERS",
        kafka.bootstrapServers(),
        "QUARKUS_OIDC_AUTH_SERVER_URL",
        keycloak.issuer());
  }

  /** Swagger UI tries the API from there. */
  private Map<String, String> operation() {
    return Map.of(
        "QUARKUS_MANAGEMENT_HOST",
        "127.0.0.1",
        "QUARKUS_MANAGEMENT_PORT",
        Integer.toString(managementPort),
        "BURANAKAN_API_URL",
        url(),
        "QUARKUS_HTTP_CORS_ENABLED",
        "true",
        "QUARKUS_HTTP_CORS_ORIGINS",
        management(),
        "QUARKUS_HTTP_CORS_EXPOSED_HEADERS",
        "ETag,Link,Location");
  }

  @Override
  protected boolean ready() {
    return Web.isOk(management() + "/q/health/ready");
  }
}
