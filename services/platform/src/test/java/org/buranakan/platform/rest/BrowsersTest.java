package org.buranakan.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import java.time.Instant;
import java.util.Locale;
import org.buranakan.platform.testing.Management;
import org.buranakan.platform.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is told that it may do with an answer. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class BrowsersTest {
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  @ParameterizedTest
  @CsvSource({
    "/v1/notes/01a20df2-5b98-7afa-9a33-7a4200a76bd3, 401",
    "/v1/nothing, 404",
    "/nothing, 404",
    "/v1/notes/%00, 400",
    "/q/health, 404",
  })
  void an_answer_may_be_shown_and_run_nowhere(String path, int status) {
    var answer = given().urlEncodingEnabled(false).get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertGuarded(answer.headers(), NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health", "/q/metrics", "/q/openapi"})
  void neither_may_what_is_for_those_who_operate_the_service(String path) {
    var answer = Management.given().get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertGuarded(answer.headers(), NOTHING);
  }

  @Test
  void everybody_is_told_to_whom_a_weakness_is_reported() {
    var told = given().get("/.well-known/security.txt");
    assertThat(told.statusCode()).isEqualTo(200);
    assertThat(told.contentType()).isEqualToIgnoringCase("text/plain;charset=utf-8");
    assertThat(told.body().asString().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("Contact: mailto:security@example.go.th"),
            line -> assertThat(Instant.parse(line.replace("Expires: ", ""))).isAfter(Instant.now()),
            line -> assertThat(line).isEqualTo("Preferred-Languages: th, en"));
  }

  @Test
  void a_refusal_before_the_body_is_read_says_so_too() {
    var tooLarge = new byte[2_000_000];
    var answer = given().contentType("application/json").body(tooLarge).post("/v1/notes");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertGuarded(answer.headers(), NOTHING);
  }

  @Test
  void the_page_of_a_problem_has_a_style_and_no_program() {
    assertGuarded(
        given().get("/problems/unauthenticated").headers(),
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
  }

  @Test
  void swagger_ui_runs_its_own_programs_and_asks_only_here_and_at_keycloak() {
    var policy = Management.given().get("/q/swagger-ui/").header("Content-Security-Policy");
    assertThat(policy.split("; "))
        .contains(
            "default-src 'self'", "script-src 'self' 'unsafe-inline'", "frame-ancestors 'none'");
  }

  @Test
  void a_page_of_another_origin_reads_nothing() {
    var stranger = new Header("Origin", "https://example.org");
    var asked = given().header(stranger).header("Access-Control-Request-Method", "POST");
    assertThat(asked.options("/v1/notes").headers()).noneMatch(BrowsersTest::permits);
    for (var path : new String[] {"/v1/notes", "/problems/x"}) {
      assertThat(given().header(stranger).get(path).headers()).noneMatch(BrowsersTest::permits);
    }
    for (var path : new String[] {"/q/openapi", "/q/health", "/q/metrics"}) {
      assertThat(Management.given().header(stranger).get(path).headers())
          .noneMatch(BrowsersTest::permits);
    }
  }

  private static boolean permits(Header header) {
    return header.getName().toLowerCase(Locale.ROOT).startsWith("access-control-");
  }

  private static void assertGuarded(Headers headers, String policy) {
    assertThat(headers.getValues("Content-Security-Policy")).containsExactly(policy);
    assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.getValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(headers.getValues("Strict-Transport-Security")).isEmpty(); // where TLS is off
  }
}
