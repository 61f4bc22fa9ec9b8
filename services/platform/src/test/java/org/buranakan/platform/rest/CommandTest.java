package org.buranakan.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class CommandTest {
  @Inject DataSource database;
  @Inject IdempotencyKeys keys;

  private final String text = UUID.randomUUID().toString();

  @Test
  void a_document_has_its_version_as_strong_entity_tag() {
    var id = write();
    officer()
        .get("/v1/notes/" + id)
        .then()
        .header("ETag", equalTo("\"1\""))
        .header("Cache-Control", equalTo("private, no-cache"))
        .header("Vary", containsString("Authorization"));
    officer()
        .header("If-Match", "\"1\"")
        .body(said(text))
        .put("/v1/notes/" + id)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"2\""));
  }

  @Test
  void who_does_not_say_which_version_is_asked_to() {
    var id = write();
    officer()
        .body(said("อื่น"))
        .put("/v1/notes/" + id)
        .then()
        .statusCode(428)
        .body("code", equalTo("version.unnamed"))
        .body("errors[0].pointer", equalTo("#header/If-Match"));
    assertThat(version(id)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2\"", "W/\"2\"", "\"0\", \"2\"", "\"\"", "\"01\""})
  void who_has_seen_another_version_changes_nothing(String seen) {
    var id = write();
    officer()
        .header("If-Match", seen)
        .body(said("อื่น"))
        .put("/v1/notes/" + id)
        .then()
        .statusCode(412)
        .body("code", equalTo("version.stale"));
    assertThat(version(id)).isEqualTo(1);
  }

  @Test
  void who_sends_the_tag_as_a_gateway_changed_it_is_told() {
    var id = write();
    officer()
        .header("If-Match", "W/\"1\"")
        .body(said("อื่น"))
        .put("/v1/notes/" + id)
        .then()
        .statusCode(412)
        .body("code", equalTo("version.weak"));
    assertThat(version(id)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "\"1-brief\"", "\"9\", \"1\"", "W/\"1\", \"1\"", "*", " * "})
  void who_has_seen_the_present_version_or_does_not_mind_changes_it(String seen) {
    var id = write();
    officer()
        .header("If-Match", seen)
        .body(said("อื่น"))
        .put("/v1/notes/" + id)
        .then()
        .statusCode(200)
        .body("version", equalTo(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"1", "\"1\" \"2\"", "w/\"1\"", "๑", ","})
  void what_is_no_entity_tag_is_refused_as_such(String seen) {
    var id = write();
    officer()
        .header("If-Match", seen)
        .body(said("อื่น"))
        .put("/v1/notes/" + id)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid.entity-tag"));
    officer().header("If-None-Match", seen).get("/v1/notes/" + id).then().statusCode(400);
  }

  @Test
  void of_many_who_saw_the_same_version_and_change_it_at_once_one_wins() throws Exception {
    var id = write();
    var statuses =
        statuses(
            atOnce(
                8,
                () ->
                    officer()
                        .header("If-Match", "\"1\"")
                        .body(said("อื่น"))
                        .put("/v1/notes/" + id)));
    assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    assertThat(statuses).filteredOn(status -> status != 200).containsOnly(412);
    assertThat(version(id)).isEqualTo(2);
  }

  @Test
  void who_has_the_present_version_gets_no_body() {
    var id = write();
    for (var known : List.of("\"1\"", "W/\"1\"", "\"7\", \"1\"", "\"1-brief\"", "*")) {
      officer()
          .header("If-None-Match", known)
          .get("/v1/notes/" + id)
          .then()
          .statusCode(304)
          .header("ETag", containsString("\"1"))
          .body(emptyString());
    }
    for (var known : List.of("\"2\"", "\"11\"", "W/\"0\"")) {
      officer().header("If-None-Match", known).get("/v1/notes/" + id).then().statusCode(200);
    }
    officer()
        .header("If-None-Match", "\"1\"")
        .get("/v1/notes/" + UUID.randomUUID())
        .then()
        .statusCode(404);
    given().header("If-None-Match", "\"1\"").get("/v1/notes/" + id).then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.analyst())
        .header("If-None-Match", "\"1\"")
        .get("/v1/notes/" + id)
        .then()
        .statusCode(403);
  }

  @Test
  void a_command_that_forgets_to_check_the_version_fails_as_a_whole() {
    var id = write();
    officer().header("If-Match", "\"1\"").delete("/v1/notes/" + id).then().statusCode(500);
    assertThat(version(id)).isEqualTo(1);
  }

  @Test
  void the_same_request_with_the_same_key_has_one_effect_and_the_same_answer() throws SQLException {
    var key = UUID.randomUUID().toString();
    var first = once(key, said(text));
    first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
    var again = once(key, said(text));
    again
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", equalTo("true"))
        .header("ETag", equalTo("\"1\""))
        .header("Location", equalTo("/v1/notes/" + first.path("id")))
        .contentType(ContentType.JSON);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(written(text)).isEqualTo(1);
  }

  @Test
  void many_identical_requests_at_the_same_moment_have_one_effect() throws Exception {
    var key = UUID.randomUUID().toString();
    var answers = atOnce(12, () -> once(key, said(text)));
    assertThat(statuses(answers)).isSubsetOf(201, 409).contains(201);
    assertThat(ids(answers)).hasSize(1);
    assertThat(written(text)).isEqualTo(1);
    answers.stream()
        .filter(answer -> answer.statusCode() == 409)
        .forEach(answer -> answer.then().body("code", equalTo("idempotency-key.in-flight")));
    assertThat(ids(List.of(once(key, said(text))))).isEqualTo(ids(answers));
  }

  @Test
  void a_key_that_comes_with_another_body_is_refused() throws SQLException {
    var key = UUID.randomUUID().toString();
    once(key, said(text)).then().statusCode(201);
    once(key, said(text + "!"))
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key.reused"));
    assertThat(written(text + "!")).isZero();
    // What means the same is the same.
    once(key, " { \"times\": 1 ,\"text\":\"" + text + "\"}").then().statusCode(201);
    assertThat(written(text)).isEqualTo(1);
  }

  @Test
  void a_body_that_is_a_stream_counts_too() throws SQLException {
    var key = UUID.randomUUID().toString();
    var id = stream(key, text).then().statusCode(201).extract().path("id");
    stream(key, text).then().statusCode(201).body("id", equalTo(id));
    stream(key, text + "!").then().statusCode(422).body("code", equalTo("idempotency-key.reused"));
    assertThat(written(text)).isEqualTo(1);
  }

  @Test
  void a_key_belongs_to_its_caller_and_route() throws SQLException {
    var key = UUID.randomUUID().toString();
    once(key, said(text)).then().statusCode(201);
    given()
        .noFilters()
        .auth()
        .oauth2(Tokens.as("somebody-else", "province-officer"))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(said(text))
        .post("/v1/notes")
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", nullValue());
    stream(key, text).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    assertThat(written(text)).isEqualTo(3);
  }

  @Test
  void a_refused_request_leaves_its_key_free() throws SQLException {
    var key = UUID.randomUUID().toString();
    once(key, "{\"text\": \" \", \"times\": 1}").then().statusCode(400);
    once(key, said(text)).then().statusCode(201);
    assertThat(written(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", ""})
  void what_can_be_no_key_is_refused(String key) {
    officer()
        .header("Idempotency-Key", key)
        .body(said(text))
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid.idempotency-key"));
    officer()
        .header("Idempotency-Key", "k".repeat(201))
        .body(said(text))
        .post("/v1/notes")
        .then()
        .statusCode(400);
  }

  @Test
  void answers_are_forgotten_after_a_day_and_not_before() throws SQLException {
    var old = UUID.randomUUID().toString();
    var young = UUID.randomUUID().toString();
    once(old, said(text)).then().statusCode(201);
    execute("update idempotency_key set at = at - interval '25 hours'");
    once(young, said(text)).then().statusCode(201);
    execute(
        "update idempotency_key set at = at - interval '23 hours' where at > now() - interval '1 hour'");
    keys.forget();
    once(old, said(text)).then().header("Idempotency-Replayed", nullValue());
    once(young, said(text)).then().header("Idempotency-Replayed", equalTo("true"));
  }

  private static RequestSpecification officer() {
    return given()
        .noFilters()
        .auth()
        .oauth2(Tokens.officer("TH-90"))
        .contentType(ContentType.JSON.withCharset("UTF-8"));
  }

  private static String said(String text) {
    return "{\"text\": \"" + text + "\", \"times\": 1}";
  }

  private static Response once(String key, String body) {
    return officer().header("Idempotency-Key", key).body(body).post("/v1/notes");
  }

  private static Response stream(String key, String body) {
    return officer()
        .contentType(ContentType.TEXT.withCharset("utf-8"))
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/notes/import");
  }

  private String write() {
    return officer().body(said(text)).post("/v1/notes").then().statusCode(201).extract().path("id");
  }

  private static int version(String id) {
    return officer().get("/v1/notes/" + id).then().extract().path("version");
  }

  private static List<Response> atOnce(int callers, Callable<Response> call) throws Exception {
    try (var threads = Executors.newFixedThreadPool(callers)) {
      var answers = threads.invokeAll(Stream.generate(() -> call).limit(callers).toList());
      return answers.stream().map(it -> it.resultNow()).toList();
    }
  }

  private static List<Integer> statuses(List<Response> answers) {
    return answers.stream().map(Response::statusCode).toList();
  }

  private static Set<String> ids(List<Response> answers) {
    return answers.stream()
        .filter(answer -> answer.statusCode() == 201)
        .map(answer -> answer.<String>path("id"))
        .collect(Collectors.toSet());
  }

  private long written(String text) throws SQLException {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement("select count(*) from note where text = ?")) {
      select.setString(1, text);
      var rows = select.executeQuery();
      rows.next();
      return rows.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
