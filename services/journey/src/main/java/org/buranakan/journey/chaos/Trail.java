package org.buranakan.journey.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.buranakan.local.Local;
import org.buranakan.local.Service;
import org.buranakan.local.Suite;

/** The audit trail of a service, as deploy/audit looks at it. */
final class Trail {
  private Trail() {}

  /** What is not as it was sealed. */
  static List<String> verified(Suite suite, String service)
      throws IOException, InterruptedException {
    var database = Service.database(service);
    var verify =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                Service.libraries(service) + "/*",
                "org.buranakan.platform.audit.Verify",
                service)
            .redirectErrorStream(true);
    verify
        .environment()
        .putAll(
            Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                suite.postgres().jdbcUrl(database),
                "QUARKUS_DATASOURCE_USERNAME",
                database,
                "QUARKUS_DATASOURCE_PASSWORD",
                Local.PASSWORD));
    var running = verify.start();
    var said = new String(running.getInputStream().readAllBytes(), UTF_8).lines().toList();
    return running.waitFor() == 0 ? List.of() : said;
  }
}
