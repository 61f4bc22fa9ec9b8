package org.buranakan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator, with the statements of a command and nothing around them. */
final class Pgbench {
  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

  private final Parts parts;
  private final Path script;

  Pgbench(Parts parts) throws IOException {
    this.parts = parts;
    script = Files.createTempFile("register", ".sql");
    script.toFile().deleteOnExit();
    try (var sql = Pgbench.class.getResourceAsStream("register.sql")) {
      Files.write(script, Objects.requireNonNull(sql).readAllBytes());
    }
  }

  double perSecond(int clients, Duration time) throws Exception {
    var url = parts.jdbcUrl().replace("jdbc:", "");
    var command =
        List.of(
            "pgbench",
            "--no-vacuum",
            "--protocol=prepared",
            "--client=" + clients,
            "--jobs=2",
            "--time=" + time.toSeconds(),
            "--file=" + script,
            url);
    var process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("PGUSER", parts.user());
    process.environment().put("PGOPTIONS", "-c buranakan.provinces=*");
    process.environment().put("PGPASSWORD", parts.password());
    var running = process.start();
    var output = new String(running.getInputStream().readAllBytes(), UTF_8);
    var rate = RATE.matcher(output);
    if (running.waitFor() != 0 || !rate.find()) {
      throw new IllegalStateException(output);
    }
    return Double.parseDouble(rate.group(1));
  }
}
