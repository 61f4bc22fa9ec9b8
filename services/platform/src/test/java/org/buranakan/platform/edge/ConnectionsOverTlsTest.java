package org.buranakan.platform.edge;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.buranakan.platform.testing.RealParts;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ConnectionsOverTlsTest.OverTls.class)
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class ConnectionsOverTlsTest {
  @Inject HttpServer servers;

  /** With a certificate that was made for this test. */
  public static final class OverTls implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(Certificate.class));
    }
  }

  public static final class Certificate implements QuarkusTestResourceLifecycleManager {
    private static final String PASSWORD = "changeit";
    private static volatile Path store = Path.of("");

    @Override
    public Map<String, String> start() {
      try {
        store = Files.createTempDirectory("tls").resolve("store.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var options =
            "-genkeypair -alias x -keyalg EC -dname CN=localhost -ext SAN=dns:localhost"
                + " -storetype PKCS12 -storepass changeit -keystore "
                + store;
        var command = new ArrayList<>(List.of(keytool));
        command.addAll(List.of(options.split(" ")));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return Map.of(
          "quarkus.tls.http.key-store.p12.path", store.toString(),
          "quarkus.tls.http.key-store.p12.password", PASSWORD,
          "quarkus.http.tls-configuration-name", "http",
          "quarkus.management.tls-configuration-name", "http",
          "quarkus.http.test-ssl-port", "0");
    }

    @Override
    public void stop() {
      // The file is the system's to remove.
    }

    static SSLContext trusted() throws GeneralSecurityException, IOException {
      var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(keys);
      var context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    }
  }

  @Test
  void heads_that_nobody_can_read_are_logged_here_too() throws Exception {
    var lines = new Lines();
    var log = Logger.getLogger("org.buranakan.access");
    log.addHandler(lines);
    try {
      await() // a service watches its connections a moment after it has begun
          .until(
              () -> {
                assertThat(statusOfLargeHead()).isEqualTo("HTTP/1.1 431");
                return !lines.status.isEmpty();
              });
      assertThat(lines.status).containsOnly("431");
    } finally {
      log.removeHandler(lines);
    }
  }

  private String statusOfLargeHead() throws Exception {
    try (var socket =
        Certificate.trusted()
            .getSocketFactory()
            .createSocket("localhost", servers.getSecurePort())) {
      var head = "GET /v1/notes HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(9_000) + "\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(US_ASCII));
      return new String(socket.getInputStream().readNBytes(12), US_ASCII);
    }
  }

  @Test
  void the_management_speaks_what_was_agreed_on() throws Exception {
    var live = URI.create("https://localhost:" + servers.getManagementPort() + "/q/health/live");
    try (var http = HttpClient.newBuilder().sslContext(Certificate.trusted()).build()) {
      var answer = http.send(HttpRequest.newBuilder(live).build(), BodyHandlers.discarding());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
    }
  }

  private static final class Lines extends Handler {
    private final List<String> status = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord line) {
      status.add(ExtLogRecord.wrap(line).getMdc("status"));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
