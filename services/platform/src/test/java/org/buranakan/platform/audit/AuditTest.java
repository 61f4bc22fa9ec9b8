package org.buranakan.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.platform.caller.Role.ADMINISTRATOR;
import static org.buranakan.platform.caller.Role.ANALYST;
import static org.buranakan.platform.caller.Role.PROVINCE_OFFICER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class AuditTest {
  @Inject Sealer sealer;
  @Inject DataSource database;

  private final String me = UUID.randomUUID().toString();

  @Test
  void a_command_is_recorded_with_who_what_when_from_where_and_its_outcome() {
    var id =
        officer()
            .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
            .body(said("ก"))
            .post("/v1/notes")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    var entry = trail().getFirst();
    assertThat(entry)
        .containsEntry("caller", me)
        .containsEntry("client", "tests")
        .containsEntry("roles", List.of(PROVINCE_OFFICER))
        .containsEntry("operation", "write")
        .containsEntry("method", "POST")
        .containsEntry("path", "/v1/notes")
        .containsEntry("target", id)
        .containsEntry("province", "TH-90")
        .containsEntry("version", 1)
        .containsEntry("status", 201)
        .containsEntry("outcome", "done")
        .containsEntry("traceId", "0af7651916cd43dd8448eb211c80319c")
        .containsEntry("subjects", List.of())
        .containsKeys("id", "at", "seal")
        .doesNotContainKey("code");
  }

  @Test
  void every_attempt_at_a_change_is_recorded_whatever_becomes_of_it() {
    var id = write("ก");
    var key = UUID.randomUUID().toString();
    officer().header("If-Match", "\"1\"").body(said("ข")).put("/v1/notes/" + id);
    officer().header("If-Match", "\"1\"").body(said("ข")).put("/v1/notes/" + id);
    officer().body(said("ข")).put("/v1/notes/" + id);
    officer().header("If-Match", "*").body(said("ข")).put("/v1/notes/" + UUID.randomUUID());
    officer().header("If-Match", "*").delete("/v1/notes/" + id);
    officer().body("{\"text\": \" \", \"times\": 1}").post("/v1/notes");
    officer().body("{\"text\": ").post("/v1/notes");
    officer().body(said("ก")).post("/v1/notes?provice=TH-90");
    officer().body("{\"text\": \"ก\", \"times\": 500000}").post("/v1/notes");
    officer().header("Idempotency-Key", key).body(said("ก")).post("/v1/notes");
    officer().header("Idempotency-Key", key).body(said("ก")).post("/v1/notes");
    officer().header("Idempotency-Key", key).body(said("ข")).post("/v1/notes");
    as(ANALYST).body(said("ก")).post("/v1/notes");
    as(ADMINISTRATOR).post("/v1/admin/parked-events/" + id + "/replay");
    as(ADMINISTRATOR).delete("/v1/admin/parked-events/" + id);
    as(ADMINISTRATOR).post("/v1/admin/replicas/rebuild");

    assertThat(trail().reversed().stream().map(AuditTest::outcome))
        .containsExactly(
            "write 201 done null 1",
            "change 200 done null 2",
            "change 412 refused version.stale null",
            "change 428 refused version.unnamed null",
            "change 404 refused note.not-found null",
            "forgetsToCheckTheVersion 500 failed internal null",
            "write 400 refused invalid.not-blank null",
            "write 400 refused malformed-json null",
            "write 400 refused unknown-parameter null",
            "write 422 refused event.too-large null",
            "write 201 done null 1",
            "write 201 replayed null null",
            "write 422 refused idempotency-key.reused null",
            "write 403 refused role-missing null",
            "replayParkedEvent 404 refused parked-event.not-found null",
            "discardParkedEvent 404 refused parked-event.not-found null",
            "rebuildReplicas 200 done null null");
  }

  private static String outcome(Map<String, Object> entry) {
    return "%s %s %s %s %s"
        .formatted(
            entry.get("operation"),
            entry.get("status"),
            entry.get("outcome"),
            entry.get("code"),
            entry.get("version"));
  }

  private RequestSpecification officer() {
    return as(PROVINCE_OFFICER);
  }

  private RequestSpecification as(String role) {
    return given()
        .noFilters()
        .auth()
        .oauth2(Tokens.as(me, role))
        .contentType(ContentType.JSON.withCharset("UTF-8"));
  }

  private static String said(String text) {
    return "{\"text\": \"" + text + "\", \"times\": 1}";
  }

  private String write(String text) {
    return officer().body(said(text)).post("/v1/notes").then().statusCode(201).extract().path("id");
  }

  /** What is known of what I did, the newest first. */
  private List<Map<String, Object>> trail() {
    return search("caller=" + me + "&limit=200").getList("items");
  }

  private JsonPath search(String query) {
    try {
      sealer.seal();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return given()
        .auth()
        .oauth2(Tokens.auditor())
        .get("/v1/audit-entries?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
