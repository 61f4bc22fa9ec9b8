package org.buranakan.platform.problem;

import static io.restassured.RestAssured.given;
import static jakarta.ws.rs.core.Response.Status.INTERNAL_SERVER_ERROR;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, also before our own code is reached, is told in the same shape. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class ProblemTest {
  private static final String NOTE = "{\"text\": \"ก\", \"times\": 1}";

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/nothing, 404, no-such-path",
    "GET, /nothing, 404, no-such-path",
    "GET, /, 404, no-such-path",
    "GET, /v1/notes/no-uuid, 404, no-such-path",
    "GET, /v1/notes/01a20df2-5b98-7afa-9a33-7a4200a76bd3, 404, note.not-found",
    "PATCH, /v1/notes, 405, method-not-allowed",
    "DELETE, /v1/notes, 405, method-not-allowed",
    "GET, /v1/notes/%00, 400, invalid.path",
    "GET, /v1/notes/x?y=%00, 400, invalid.nul",
    "GET, /v1/notes/%c0%80, 400, invalid.path",
    "GET, /v1/notes/x?y=%e0%b8, 400, not-utf-8",
    "GET, /v1/notes/x?%ed%a0%80=1, 400, not-utf-8",
  })
  void what_is_not_there_is_told(String method, String path, int status, String code) {
    problem(officer().urlEncodingEnabled(false).request(method, path).then(), status, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": | malformed-json |",
        "''       | invalid.not-null |",
        "null     | invalid.not-null |",
        "[]       | wrong-type | /",
        "\"text\" | wrong-type | /",
        "{\"text\": \"ก\", \"times\": 1, \"wrong\": 1} | unknown-field | /wrong",
        "{\"text\": 1, \"times\": 1}                 | wrong-type | /text",
        "{\"text\": \"ก\", \"times\": \"many\"}        | wrong-type | /times",
        "{\"text\": \"ก\", \"times\": 1.5}             | wrong-type | /times",
        "{\"text\": \"ก\", \"times\": 99999999999}     | wrong-type | /times",
        "{\"text\": \"ก\", \"times\": null}            | wrong-type | /times",
        "{\"text\": \"ก\", \"times\": 1e2147483647}   | wrong-type | /times",
        "{\"text\": \"ก\", \"times\": 1, \"times\": 2} | duplicate-field |",
        "{\"text\": \"ก\", \"times\": 1, \"\\u0074imes\": 2} | duplicate-field |",
        "{\"text\": \"ก\", \"times\": 1e99999999999}   | wrong-type | /times",
        "{\"text\": \" \", \"times\": 1}               | invalid.not-blank | /text",
        "{\"times\": 1}                                | invalid.not-blank | /text",
        "{\"text\": \"\\u0000\", \"times\": 1}         | wrong-type | /text",
        "{\"text\": \"ก\", \"times\": 1} {}            | wrong-type | /",
      })
  void a_body_that_is_wrong_is_told_where(String body, String code, String pointer) {
    var told = problem(officer().body(body).post("/v1/notes").then(), 400, code);
    if (pointer != null) {
      told.body("errors.pointer", hasItem(pointer));
    }
  }

  static Stream<byte[]> bodies_that_are_no_utf_8() {
    var note = "{\"text\": \"%s\", \"times\": 1}";
    return Stream.of(
        NOTE.getBytes(UTF_16),
        NOTE.getBytes(Charset.forName("UTF-32BE")),
        NOTE.getBytes(Charset.forName("TIS-620")),
        note.formatted("\u00c0\u00af").getBytes(ISO_8859_1), // an overlong /
        note.formatted("\u00ed\u00a0\u0080").getBytes(ISO_8859_1), // a surrogate as bytes
        note.formatted("\u00e0\u00b8").getBytes(ISO_8859_1), // the half of a letter
        note.formatted("\\ud83d").getBytes(UTF_8),
        note.formatted("\\ud83d\\u0e01").getBytes(UTF_8),
        note.formatted("\\\\\\udca9").getBytes(UTF_8),
        "{\"\\uD83D\": 1}".getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("bodies_that_are_no_utf_8")
  void a_body_that_is_no_utf_8_is_told(byte[] body) {
    var told = officer().body(body).post("/v1/notes").then().statusCode(400);
    assertThat(told.extract().jsonPath().getString("code")).isIn("not-utf-8", "malformed-json");
  }

  @Test
  void a_pair_of_surrogates_may_be_escaped() {
    var body = "{\"text\": \"\\ud83d\\udca9 \\\\ud83d\", \"times\": 1}";
    officer().body(body).post("/v1/notes").then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-7", "utf-16", "iso-8859-1", "tis-620", "none", "\"utf-16\""})
  void a_charset_other_than_utf_8_is_told(String charset) {
    var bytes = NOTE.getBytes(UTF_8);
    problem(
            given()
                .auth()
                .oauth2(Tokens.officer("TH-90"))
                .header("Content-Type", "application/json;charset=" + charset)
                .body(bytes)
                .post("/v1/notes")
                .then(),
            415,
            "unsupported-charset")
        .body("errors[0].pointer", equalTo("#header/Content-Type"));
  }

  @Test
  void a_text_is_taken_in_its_normal_form() {
    officer()
        .body("{\"text\": \" น\u0e4d\u200bา \", \"times\": 1}")
        .post("/v1/notes")
        .then()
        .statusCode(201)
        .body("text", equalTo("น\u0e33"));
  }

  @ParameterizedTest
  @CsvSource({"\\u202e, invalid.unseen", "\\u0e48\\u0e48\\u0e48\\u0e48\\u0e48, invalid.marks"})
  void what_nobody_sees_or_reads_is_told(String escaped, String code) {
    var body = "{\"text\": \"ก" + escaped + "\", \"times\": 1}";
    problem(officer().body(body).post("/v1/notes").then(), 400, code)
        .body("errors[0].pointer", equalTo("/text"));
    problem(
            given()
                .auth()
                .oauth2(Tokens.auditor())
                .queryParam("client", "a\u202eb")
                .get("/v1/audit-entries")
                .then(),
            400,
            "invalid.unseen")
        .body("errors[0].pointer", equalTo("#query/client"));
  }

  @Test
  void json_beyond_its_bounds_is_told() {
    for (var body :
        List.of(
            "{\"text\": \"ก\", \"times\": 1" + "0".repeat(400) + "}",
            "{\"" + "x".repeat(3_000) + "\": 1}")) {
      problem(officer().body(body).post("/v1/notes").then(), 400, "json-bounds");
    }
  }

  @Test
  void a_query_that_is_wrong_is_told_where() {
    problem(parked("limit=many"), 400, "wrong-type")
        .body("errors[0].pointer", equalTo("#query/limit"))
        .body("detail", equalTo("must be a whole number"));
    problem(parked("limit=0"), 400, "invalid.min")
        .body("errors[0].pointer", equalTo("#query/limit"));
    problem(parked("cursor=x"), 400, "invalid.cursor");
    parked("limit=๕").statusCode(200);
  }

  private static ValidatableResponse parked(String query) {
    return given()
        .auth()
        .oauth2(Tokens.administrator())
        .get("/v1/admin/parked-events?" + query)
        .then();
  }

  @Test
  void a_media_type_that_is_not_taken_or_given_is_told() {
    problem(
        officer().contentType("text/xml;charset=utf-8").body("<text/>").post("/v1/notes").then(),
        415,
        "unsupported-media-type");
    problem(
        officer().accept("text/html").get("/v1/notes/" + UUID.randomUUID()).then(),
        406,
        "not-acceptable");
    problem(
        given()
            .auth()
            .oauth2(Tokens.administrator())
            .accept("text/html")
            .get("/v1/admin/parked-events")
            .then(),
        406,
        "not-acceptable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"garbage", "application/json, garbage", "application/json;q=x", "", "/", ";"})
  void what_is_no_media_type_is_told(String accept) {
    problem(given().header("Accept", accept).get("/v1/notes").then(), 400, "invalid.accept")
        .body("errors[0].pointer", equalTo("#header/Accept"));
  }

  @Test
  void a_database_that_is_away_is_something_to_wait_for() {
    for (var state : new String[] {"08006", "57014", "55P03", null}) {
      var away = new IllegalStateException(new SQLException("away", state));
      var told = ProblemShape.shaped(HttpProblem.valueOf(INTERNAL_SERVER_ERROR), away, "th");
      assertThat(told.getStatusCode()).isEqualTo(503);
      assertThat(told.getParameters()).containsEntry("code", "unavailable");
      assertThat(told.getHeaders()).containsEntry("Retry-After", 5);
    }
    var other = new IllegalStateException(new SQLException("a bug of ours", "42601"));
    assertThat(ProblemShape.shaped(HttpProblem.valueOf(INTERNAL_SERVER_ERROR), other, "th"))
        .extracting(HttpProblem::getStatusCode)
        .isEqualTo(500);
  }

  @Test
  void who_loses_a_deadlock_is_told_to_try_again() {
    var deadlock = new IllegalStateException(new SQLException("deadlock detected", "40P01"));
    var told = ProblemShape.shaped(HttpProblem.valueOf(INTERNAL_SERVER_ERROR), deadlock, "th");
    assertThat(told.getStatusCode()).isEqualTo(409);
    assertThat(told.getParameters()).containsEntry("code", "concurrent-change");
  }

  @Test
  void the_type_of_a_problem_leads_to_its_page() {
    var type = given().get("/v1/notes/none").then().extract().jsonPath().getString("type");
    assertThat(type).isEqualTo("/problems/unauthenticated");
    given()
        .accept("text/html")
        .get(type)
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("<code>unauthenticated</code>"))
        .body(containsString("มิได้ออกให้สำหรับบริการนี้"))
        .body(containsString("Get a token from Keycloak"));
    given()
        .accept("application/json")
        .get(type)
        .then()
        .statusCode(200)
        .body("code", equalTo("unauthenticated"))
        .body("statuses", equalTo(List.of(401)));
  }

  @Test
  void what_helps_with_one_problem_only_stands_on_its_page() {
    given()
        .accept("text/html")
        .get("/problems/import.too-long")
        .then()
        .statusCode(200)
        .body(containsString("<h2>503 "))
        .body(containsString("Split the file into smaller ones"))
        .body(containsString("แบ่งไฟล์ให้เล็กลง"))
        .body(not(containsString("Retry-After")))
        .body(not(containsString("no request is refused with it")));
  }

  @Test
  void a_code_that_nobody_knows_has_no_page() {
    problem(given().get("/problems/<script>").then(), 404, "problem.not-found");
  }

  @Test
  void a_body_that_is_too_large_is_told() {
    var body = "{\"text\": \"" + "x".repeat(262_144) + "\", \"times\": 1}";
    problem(officer().body(body).post("/v1/notes").then(), 413, "too-large");
  }

  @Test
  void a_body_that_turns_out_to_be_too_large_is_told() throws IOException {
    for (var type : new String[] {"application/json", "text/plain"}) {
      var path = type.equals("text/plain") ? "/v1/notes/import" : "/v1/notes";
      var most = type.equals("text/plain") ? 1_048_576 : 262_144;
      try (var socket = new Socket("localhost", RestAssured.port)) {
        socket.setSoTimeout(5000);
        var head =
            "POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nAuthorization: Bearer %s\r\nTransfer-Encoding: chunked\r\n\r\n"
                .formatted(path, type, Tokens.officer("TH-90"));
        var body = "{\"text\": \"" + "x".repeat(most + 10);
        var chunk = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n";
        socket.getOutputStream().write((head + chunk).getBytes(StandardCharsets.US_ASCII));
        var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"too-large\"");
      }
    }
  }

  @Test
  void a_route_that_takes_files_takes_more() {
    given()
        .auth()
        .oauth2(Tokens.officer("TH-90"))
        .contentType(ContentType.TEXT.withCharset("utf-8"))
        .body("x".repeat(300_000))
        .post("/v1/notes/import")
        .then()
        .statusCode(201);
  }

  @Test
  void who_sends_everything_before_reading_is_told_that_it_is_too_much() throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(5000);
      var out = socket.getOutputStream();
      var head = "POST /v1/notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20000000\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      for (var i = 0; i < 20; i++) {
        out.write(new byte[1_000_000]);
      }
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"too-large\"");
    }
  }

  @Test
  void a_parameter_that_is_there_twice_is_told() {
    problem(
            given()
                .auth()
                .oauth2(Tokens.administrator())
                .get("/v1/admin/parked-events?limit=1&limit=200")
                .then(),
            400,
            "repeated-parameter")
        .body("errors[0].pointer", equalTo("#query/limit"));
  }

  @Test
  void a_parameter_that_is_not_known_is_told() {
    problem(
            given()
                .auth()
                .oauth2(Tokens.administrator())
                .get("/v1/admin/parked-events?limit=1&provice=TH-90")
                .then(),
            400,
            "unknown-parameter")
        .body("errors[0].pointer", equalTo("#query/provice"))
        .body("detail", equalTo("unknown parameter provice; known here: cursor, limit"));
  }

  @Test
  void of_very_many_findings_the_first_are_told() {
    var names =
        IntStream.range(0, 2_000).mapToObj(name -> "a" + name).collect(Collectors.joining("&"));
    problem(parked(names), 400, "unknown-parameter").body("errors", hasSize(100));
  }

  @Test
  void a_caller_who_is_unknown_or_may_not_is_told() {
    problem(given().body(NOTE).post("/v1/notes").then(), 401, "unauthenticated")
        .header("WWW-Authenticate", startsWith("Bearer"));
    problem(
            given().auth().oauth2("no.token.atall").body(NOTE).post("/v1/notes").then(),
            401,
            "unauthenticated")
        .header("WWW-Authenticate", startsWith("Bearer"));
    problem(
        given()
            .auth()
            .oauth2(Tokens.analyst())
            .contentType(ContentType.JSON)
            .body(NOTE)
            .post("/v1/notes")
            .then(),
        403,
        "role-missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        ".",
        "...",
        "....",
        "a.b.c",
        "a..",
        ".b.",
        "..c",
        "e30.e30.e30",
        "bnVsbA.bnVsbA.x",
        "W10.W10.x",
        "eyJhbGciOiJub25lIn0.e30.",
        "eyJhbGciOjF9.e30.x",
        "eyJhbGciOiJSUzI1NiIsImtpZCI6MX0.e30.x",
        "eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjFlMjE0NzQ4MzY0N30.x",
        "eyJhbGciOiJSUzI1NiJ9.eyJleHAiOiJ4In0.x",
        "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0.a.b.c.d",
        "%00.%00.%00",
        "=.=.=",
        "a b c",
      })
  void a_token_that_is_none_is_told_whatever_it_looks_like(String token) {
    problem(
        given().header("Authorization", "Bearer " + token).body(NOTE).post("/v1/notes").then(),
        401,
        "unauthenticated");
  }

  @Test
  void it_is_told_in_thai_or_english() {
    officer()
        .header("Accept-Language", "fr, th;q=0.8, en;q=0.5")
        .get("/v1/nothing")
        .then()
        .header("Content-Language", equalTo("th"))
        .header("Vary", containsString("Accept-Language"))
        .body("title", equalTo("ไม่พบข้อมูล"))
        .body("code", equalTo("no-such-path"));
    officer()
        .header("Accept-Language", "fr")
        .get("/v1/nothing")
        .then()
        .header("Content-Language", equalTo("en"));
  }

  /** What no HTTP library would send. */
  @ParameterizedTest
  @CsvSource({
    "'GET /v1/notes/%zz HTTP/1.1\r\nHost: x\r\n\r\n', 40",
    "'GET /v1/no tes HTTP/1.1\r\nHost: x\r\n\r\n', 40",
    "'NONSENSE\r\n\r\n', 40",
    "'POST /v1/notes HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n', 40"
  })
  void what_is_hardly_http_is_refused_and_harms_nobody(String bytes, String status)
      throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(5000);
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
      var answer = new byte[12];
      var read = socket.getInputStream().readNBytes(answer, 0, 12);
      assertThat(new String(answer, 0, read, StandardCharsets.US_ASCII)).contains(" " + status);
    }
    officer().body(NOTE).post("/v1/notes").then().statusCode(201);
  }

  private static RequestSpecification officer() {
    return given()
        .auth()
        .oauth2(Tokens.officer("TH-90"))
        .contentType(ContentType.JSON.withCharset("UTF-8"));
  }

  private static ValidatableResponse problem(
      ValidatableResponse response, int status, String code) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("type", containsString(code))
        .body("errors[0].code", equalTo(code));
  }
}
