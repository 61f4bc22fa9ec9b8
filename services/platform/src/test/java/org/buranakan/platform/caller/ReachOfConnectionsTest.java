package org.buranakan.platform.caller;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class ReachOfConnectionsTest {
  private static final List<String> OFFICERS =
      List.of(Tokens.officer("TH-90"), Tokens.officer("TH-40"));

  @Inject AgroalDataSource connections;

  /** More often than the pool has places, each time found by callers who see differently far. */
  @Test
  void a_connection_that_the_database_has_ended_takes_no_place_in_the_pool_with_it()
      throws SQLException {
    var places = connections.getConfiguration().connectionPoolConfiguration().maxSize();
    for (var i = 0; i < 3 * places; i++) {
      endAll();
      OFFICERS.forEach(ReachOfConnectionsTest::ask);
    }
    for (var i = 0; i < places; i++) {
      // Those that nobody has met since are met now.
      OFFICERS.forEach(ReachOfConnectionsTest::ask);
    }
    for (var i = 0; i < places; i++) {
      assertThat(OFFICERS).extracting(ReachOfConnectionsTest::ask).containsOnly(404);
    }
  }

  private static int ask(String token) {
    return given().auth().oauth2(token).get("/v1/notes/" + UUID.randomUUID()).statusCode();
  }

  private static void endAll() throws SQLException {
    var config = ConfigProvider.getConfig();
    try (var connection =
            DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        var end = connection.createStatement()) {
      end.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where usename = current_user and pid <> pg_backend_pid()");
    }
  }
}
