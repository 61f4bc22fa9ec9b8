package org.buranakan.platform.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class EdgeTest {
  /** Would be answered, if anybody read it. */
  private static final String BEHIND = "GET /problems/behind HTTP/1.1\r\nHost: x\r\n\r\n";

  @Inject MeterRegistry meters;

  @Test
  void headers_have_at_most_eight_kilobytes() {
    given()
        .header("Accept-Language", "th-u" + "-ca-buddhist".repeat(1_600))
        .get("/v1/notes")
        .then()
        .statusCode(431);
  }

  /** Each of them used to hold its thread for seconds, and the thread is everybody's. */
  @ParameterizedTest
  @ValueSource(strings = {"-ca-buddhist", ",th-a", ",en-b;q=0.001", ",", ", ;"})
  @Timeout(10)
  void languages_that_are_as_long_as_they_may_be_cost_nothing(String part) {
    var languages = "th," + part.repeat(7_500 / part.length());
    for (var times = 0; times < 10; times++) {
      given()
          .header("Accept-Language", languages)
          .post("/v1/notes")
          .then()
          .statusCode(401)
          .header("Content-Language", equalTo("th"));
    }
    given()
        .auth()
        .oauth2(Tokens.officer("TH-90"))
        .header("Accept-Language", "th," + part.repeat(6_000 / part.length()))
        .contentType("application/json")
        .body("{\"text\": \" \", \"times\": 1}")
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("detail", equalTo("ต้องไม่เว้นว่าง"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%76%31/notes",
        "/x/../v1/notes",
        "/v1;x=1/notes",
        "/v1/./notes",
        "/v1%2Fnotes",
        "/v1/notes/",
        "/v1/notes/%00"
      })
  void a_path_is_taken_in_its_normal_form_alone(String path) {
    given()
        .auth()
        .oauth2(Tokens.officer("TH-90"))
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid.path"))
        .body("errors[0].pointer", equalTo("#path"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: xchunked\r\n",
        "Transfer-Encoding: gzip, chunked\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
        "Host: y\r\n",
        "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n",
        "Content-Type: text/plain\r\nContent-Type: text/html\r\n",
        "Idempotency-Key: a\u0001\r\n",
        "Accept: \u00e9\r\n",
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
        "Content-Length: 4\r\nContent-Length: 4\r\n",
        "Content-Length: 4\r\nContent-Length: 5\r\n",
        "Content-Length: +4\r\n",
        "Content-Length: 4, 4\r\n",
      })
  void a_request_whose_end_is_doubtful_is_the_last_of_its_connection(String headers)
      throws IOException {
    try (var wire = new Wire()) {
      var request = "POST /v1/notes HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
      var answer = wire.send(request + BEHIND).send(BEHIND).untilItsEnd();
      assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("problem.not-found");
      assertThat(answer.split("HTTP/1.1")).hasSize(2);
    }
  }

  @Test
  void a_doubtful_request_behind_a_good_one_is_the_last_too() throws IOException {
    try (var wire = new Wire()) {
      var doubtful = "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n";
      var answer = wire.send(BEHIND + doubtful + BEHIND + BEHIND).untilItsEnd();
      var answers = answer.split("HTTP/1.1 ");
      assertThat(answers).hasSize(3);
      assertThat(answers[1]).startsWith("404").contains("problem.not-found");
      assertThat(answers[2]).startsWith("400").contains("invalid.header");
    }
  }

  @Test
  void a_body_behind_what_is_not_answered_yet_ends_the_connection_with_that_answer()
      throws IOException {
    try (var wire = new Wire()) {
      var body = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n{";
      var answer = wire.send(BEHIND + body + BEHIND).untilItsEnd();
      assertThat(answer).startsWith("HTTP/1.1 404").contains("problem.not-found");
      assertThat(answer.split("HTTP/1.1 ")).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GET * HTTP/1.1\r\nHost: x\r\n\r\n", "GET v1/notes HTTP/1.1\r\nHost: x\r\n\r\n"})
  void what_is_no_path_at_all_is_told(String request) throws IOException {
    try (var wire = new Wire()) {
      assertThat(wire.send(request + BEHIND).untilItsEnd())
          .startsWith("HTTP/1.1 400")
          .contains("invalid.path")
          .doesNotContain("problem.not-found");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"//v1/notes", "//?x", "//", "/v1/notes|", "/v1/notes?text=|"})
  void what_is_no_address_is_told(String path) throws IOException {
    var request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    try (var wire = new Wire()) {
      assertThat(wire.send(request).untilItsEnd()).contains("invalid.path");
    }
  }

  /** Its sender gets no answer, as nobody knows where the next request begins. */
  @Test
  void a_chunk_without_a_length_is_no_failure_of_the_service() throws IOException {
    var failures = new AtomicInteger();
    var listener = new Failures(failures);
    var log = Logger.getLogger("http-problem");
    log.addHandler(listener);
    var head =
        "POST /v1/notes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n"
                .formatted(Tokens.officer("TH-90"))
            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    var place = meters.get("buranakan.calls.underway").gauge();
    try {
      for (var time = 0; time < 20; time++) { // who reads may see the close, or what it is for
        try (var wire = new Wire()) {
          wire.send(head + "1\r\n{\r\n");
          await().pollDelay(Duration.ofMillis(100)).until(() -> place.value() == 1);
          assertThat(wire.send("x\r\n").isClosed()).isTrue();
          await().pollDelay(Duration.ZERO).until(() -> place.value() == 0);
        }
      }
    } finally {
      log.removeHandler(listener);
    }
    assertThat(failures).hasValue(0);
  }

  private static final class Failures extends Handler {
    private final AtomicInteger count;

    Failures(AtomicInteger count) {
      this.count = count;
    }

    @Override
    public void publish(LogRecord line) {
      count.incrementAndGet();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void who_sends_very_many_requests_at_once_loses_the_connection() throws IOException {
    var many = 5_000;
    try (var wire = new Wire()) {
      var answers = wire.send(BEHIND.repeat(many)).untilItsEnd().split("HTTP/1.1 ");
      assertThat(answers).hasSizeLessThan(many);
    } catch (SocketException closed) {
      assertThat(closed).hasMessageMatching("(?i)(connection reset|broken pipe).*");
    }
  }

  @Test
  void who_names_no_host_is_told() throws IOException {
    try (var wire = new Wire()) {
      assertThat(wire.send("GET /v1/notes HTTP/1.1\r\n\r\n").untilItsEnd())
          .startsWith("HTTP/1.1 400")
          .contains("invalid.header", "#header/host");
    }
  }

  @Test
  void methods_that_somebody_invents_are_counted_as_one() {
    for (var method : new String[] {"ZQINVENTED", "ZQOTHER", "PROPFIND"}) {
      given()
          .request(method, "/v1/notes")
          .then()
          .statusCode(405)
          .header("Allow", containsString("GET"))
          .body("code", equalTo("method-not-allowed"));
    }
    var counted = meters.get("http.server.requests").tag("method", "OTHER").timer();
    await().until(() -> counted.count() >= 3);
    assertThat(meters.find("http.server.requests").timers())
        .extracting(timer -> timer.getId().getTag("method"))
        .doesNotContain("ZQINVENTED", "ZQOTHER", "PROPFIND");
  }
}
