package org.buranakan.platform.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Verifies the audit trail of a service without the service; {@code deploy/audit} calls it. The
 * database is the one that the settings of the service name.
 */
public final class Verify {
  private static final String USAGE = "usage: SERVICE [--anchors FILE] [--after NUMBER]";
  private static final String DATASOURCE = "QUARKUS_DATASOURCE_";

  private Verify() {}

  /** Exit code 0: all is as it was sealed; 1: something is not; 2: it could not be looked at. */
  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), System.getenv(), out));
  }

  /** The same, wherever it shall tell of it. */
  public static int run(List<String> args, Map<String, String> environment, PrintStream out) {
    try {
      var service = args.getFirst();
      var found = new AtomicInteger();
      Consumer<String> findings =
          finding -> {
            found.incrementAndGet();
            out.println(service + ": " + finding);
          };
      var anchors = Anchors.none();
      var after = 0L;
      for (var i = 1; i < args.size(); i += 2) {
        switch (args.get(i)) {
          case "--anchors" -> anchors = Anchors.in(Path.of(args.get(i + 1)), findings);
          case "--after" -> after = Long.parseLong(args.get(i + 1));
          default -> throw new IllegalArgumentException(args.get(i));
        }
      }
      var verification = new Verification(service, anchors, findings);
      try (var connection =
          DriverManager.getConnection(
              environment.get(DATASOURCE + "JDBC_URL"),
              environment.get(DATASOURCE + "USERNAME"),
              environment.get(DATASOURCE + "PASSWORD"))) {
        verification.run(connection, after);
      }
      out.printf("%s: %s, %d findings%n", service, verification, found.get());
      verification.last().ifPresent(out::println); // to be kept as an anchor
      return found.get() == 0 ? 0 : 1;
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
      out.println(USAGE);
    } catch (SQLException | IOException e) {
      out.println(e);
    }
    return 2;
  }
}
