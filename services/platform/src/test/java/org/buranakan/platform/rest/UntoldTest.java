package org.buranakan.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.buranakan.platform.testing.Management;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What was sent may be somebody's name, in whatever place: nobody else is told of it. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class UntoldTest {
  private static final String NAME = "zqsomchai";

  @Inject DataSource database;
  @Inject Spans spans;

  private final String trace = UUID.randomUUID().toString().replace("-", "");

  @Test
  void a_trace_holds_neither_what_was_searched_for_nor_what_is_no_path() {
    for (var path : new String[] {"/v1/notes?q=" + NAME, "/v1/notes/" + NAME, "/" + NAME}) {
      given()
          .auth()
          .oauth2(Tokens.officer("TH-90"))
          .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
          .get(path)
          .then()
          .statusCode(greaterThanOrEqualTo(400))
          .body(not(containsString(NAME)));
    }
    await().until(() -> spans.ended().stream().filter(span -> span.contains(trace)).count() == 3);
    assertThat(spans.ended())
        .anyMatch(span -> span.contains("/v1/notes"))
        .noneMatch(span -> span.contains(NAME));
  }

  @Test
  void a_trace_does_not_quote_a_body_that_is_wrong() {
    for (var body :
        new String[] {
          "{\"text\": \"ก\", \"times\": \"zqsomchai\"}",
          "{\"text\": \"ก\", \"times\": 1, \"wrong\": \"zqsomchai\"}",
          "{\"text\": {\"th\": \"zqsomchai\"}, \"times\": 1}",
          "{\"text\": \"zqsomchai\\u0000\", \"times\": 1}",
          "[\"zqsomchai\"]",
          "zqsomchai",
          "{\"text\": \"zqsomchai\"} zqsomchai"
        }) {
      given()
          .auth()
          .oauth2(Tokens.officer("TH-90"))
          .contentType("application/json")
          .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
          .body(body)
          .post("/v1/notes")
          .then()
          .statusCode(400)
          .body(not(containsString(NAME)));
    }
    await().until(() -> spans.ended().stream().filter(span -> span.contains(trace)).count() == 7);
    assertThat(spans.ended()).noneMatch(span -> span.contains(NAME));
  }

  @Test
  void a_metric_is_not_named_by_what_is_no_path() {
    var officer = Tokens.officer("TH-90");
    for (var accept : new String[] {"application/json", "garbage"}) {
      for (var path : new String[] {"/v1/notes/" + NAME, "/" + NAME, "/v1/notes/x/" + NAME}) {
        given().auth().oauth2(officer).header("Accept", accept).get(path);
        given().auth().oauth2(officer).header("Accept", accept).delete(path);
        given().header("Accept", accept).post(path);
      }
    }
    given().get("/v1/notes");
    assertThat(Management.given().get("/q/metrics").asString())
        .contains("/v1/notes")
        .doesNotContain(NAME);
  }

  @Test
  void what_the_database_refuses_is_told_without_its_values() throws SQLException {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement("insert into note values (?, null, ?)")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, NAME);
      assertThatThrownBy(insert::executeUpdate)
          .hasMessageContaining("not-null")
          .hasMessageNotContaining(NAME);
      for (var times = 0; times < 2; times++) {
        insert.addBatch();
      }
      assertThatThrownBy(insert::executeBatch)
          .hasMessageContaining("not-null")
          .hasMessageNotContaining(NAME);
    }
  }
}
