package org.buranakan.bench;

import io.smallrye.jwt.build.Jwt;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.buranakan.local.Ports;
import org.buranakan.platform.caller.Role;

/** The actor registry as it is deployed, in a process of its own, with many actors. */
final class Registry implements AutoCloseable {
  private static final Path APPLICATION =
      Path.of("services/bench/target/quarkus-app/quarkus-run.jar");

  private final KeyPair keys;
  private final Process process;
  final int port = Ports.free();
  private final int management = Ports.free();

  Registry(Parts parts) throws Exception {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xms96m",
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-jar",
                APPLICATION.toString())
            // Not into a file: a line for each call makes a gigabyte of them.
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder
        .environment()
        .putAll(
            Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_DATASOURCE_JDBC_URL", parts.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", parts.user(),
                "QUARKUS_DATASOURCE_PASSWORD", parts.password(),
                "QUARKUS_FLYWAY_USERNAME", parts.owner(),
                "QUARKUS_FLYWAY_PASSWORD", parts.password(),
                "KAFKA_BOOTSTRAP_SERVERS", parts.brokers(),
                "QUARKUS_OIDC_PUBLIC_KEY",
                    Base64.getEncoder().encodeToString(keys.getPublic().getEncoded())));
    builder.environment().put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
    process = builder.start();
    awaitReady();
  }

  /** Of an officer of Songkhla, as Keycloak issues them. */
  String token() {
    return token("TH-90");
  }

  String token(String province) {
    return Jwt.claims()
        .subject(UUID.randomUUID().toString())
        .audience("actor-registry")
        .issuer("urn:bench")
        .expiresIn(Duration.ofHours(1))
        .claim("realm_access", Map.of("roles", List.of(Role.PROVINCE_OFFICER)))
        .claim("provinces", List.of(province))
        .claim("actors", List.of())
        .sign(keys.getPrivate());
  }

  private void awaitReady() throws Exception {
    var health =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/q/health/ready"));
    try (var http = HttpClient.newHttpClient()) {
      for (var until = System.nanoTime() + 60_000_000_000L; System.nanoTime() < until; ) {
        try {
          if (http.send(health.build(), BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (java.io.IOException notYet) {
          // it starts
        }
        TimeUnit.MILLISECONDS.sleep(200);
      }
    }
    throw new IllegalStateException("the registry does not start");
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
