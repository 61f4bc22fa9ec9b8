package org.buranakan.platform.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.buranakan.platform.caller.Role;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class AccessLogTest {
  private static final Logger LOG = Logger.getLogger("org.buranakan.access");
  private final Lines lines = new Lines();

  @BeforeEach
  void listen() {
    LOG.addHandler(lines);
  }

  @AfterEach
  void stop() {
    LOG.removeHandler(lines);
  }

  @Test
  void a_call_is_logged_with_its_caller_its_trace_and_its_outcome() {
    given()
        .auth()
        .oauth2(Tokens.as("1f0e", Role.PROVINCE_OFFICER))
        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        .contentType("application/json")
        .body("{\"text\": \"ก\", \"times\": 1}")
        .post("/v1/notes");

    assertThat(next())
        .containsEntry("method", "POST")
        .containsEntry("path", "/v1/notes")
        .containsEntry("status", "201")
        .containsEntry("caller", "1f0e")
        .containsEntry("traceId", "0af7651916cd43dd8448eb211c80319c")
        .containsKey("millis");
  }

  @Test
  void a_call_without_a_token_or_that_is_refused_early_is_logged_too() {
    given().post("/v1/notes");
    assertThat(next()).containsEntry("status", "401").doesNotContainKey("caller");
    given().header("Accept", "garbage").get("/v1/notes");
    assertThat(next()).containsEntry("status", "400");
  }

  @Test
  void what_is_searched_for_is_not_logged() {
    given().get("/v1/notes?q=สมชาย");
    assertThat(next().toString()).contains("/v1/notes").doesNotContain("q=");
    assertThat(lines.messages).noneMatch(message -> message.contains("q="));
  }

  @Test
  void of_a_path_only_ids_and_the_words_of_our_own_paths_are_logged() {
    var id = "01a20df2-5b98-7afa-9a33-7a4200a76bd3";
    given().get("/v1/notes/" + id + "/import");
    assertThat(next()).containsEntry("path", "/v1/notes/" + id + "/import");
    for (var other : List.of("สมชาย", "somchai", "1103700000001", id + "x", "a b", "imports")) {
      given().get("/v1/notes/" + other + "/import");
      assertThat(next()).containsEntry("path", "/v1/notes/…/import");
    }
  }

  @Test
  void a_call_that_is_refused_before_it_has_a_route_is_logged_as_it_came() throws IOException {
    var requests =
        Map.of(
            "GET /v1//notes HTTP/1.1\r\nHost: x\r\n\r\n", "/v1//notes",
            "GET /%76%31/notes HTTP/1.1\r\nHost: x\r\n\r\n", "/…/notes",
            "GET /v1/notes HTTP/1.1\r\n\r\n", "/v1/notes",
            "GET v1/notes HTTP/1.1\r\nHost: x\r\n\r\n", "v1/notes",
            "GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n", "/…");
    for (var request : requests.entrySet()) {
      try (var socket = new Socket("localhost", RestAssured.port)) {
        socket.getOutputStream().write(request.getKey().getBytes(US_ASCII));
        assertThat(next())
            .containsEntry("path", request.getValue())
            .containsEntry("method", "GET")
            .containsEntry("status", request.getValue().equals("/…") ? "404" : "400");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'GET /v1/notes HTTP/1.1\r\nHost: x\r\nX: {9000}\r\n\r\n', 431, /v1/notes",
    "'GET /v1/notes?q={20000} HTTP/1.1\r\nHost: x\r\n\r\n', 414, /…",
    "'POST /v1/notes HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\n', 400, ",
    "'nothing at all\r\n\r\n', 400, ",
    "'GET // HTTP/1.1\r\nHost: x\r\n\r\n', 400, …",
  })
  void a_head_that_nobody_can_read_is_logged_too(String head, int status, String path)
      throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.getOutputStream().write(head(head).getBytes(US_ASCII));
      var line = next();
      assertThat(line)
          .containsEntry("status", Integer.toString(status))
          .containsKeys("method", "path", "address");
      if (path != null) {
        assertThat(line).containsEntry("path", path);
      }
    }
    assertThat(lines.messages).hasSize(1);
  }

  /** With so many characters where braces say how many. */
  private static String head(String described) {
    return Pattern.compile("\\{(\\d+)}")
        .matcher(described)
        .replaceAll(many -> "x".repeat(Integer.parseInt(many.group(1))));
  }

  @Test
  void who_hangs_up_before_the_answer_is_logged_too() throws IOException {
    var head =
        "POST /v1/notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: 30\r\nAuthorization: Bearer %s\r\n\r\n{"
                .formatted(Tokens.officer("TH-90"));
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.getOutputStream().write(head.getBytes(US_ASCII));
    }
    assertThat(next()).containsEntry("status", "499").containsEntry("path", "/v1/notes");
  }

  @Test
  void of_a_callers_address_the_network_is_logged() {
    given().get("/v1/notes");
    assertThat(next().get("address")).isIn("127.0.0.0/24", "0:0:0:0:0:0:0:0/48");
    assertThat(ClientAddress.NETWORK.of(SocketAddress.inetSocketAddress(1, "203.0.113.77")))
        .isEqualTo("203.0.113.0/24");
    assertThat(ClientAddress.NETWORK.of(SocketAddress.inetSocketAddress(1, "2001:db8:1:2::3")))
        .isEqualTo("2001:db8:1:0:0:0:0:0/48");
    assertThat(ClientAddress.OFF.of(SocketAddress.inetSocketAddress(1, "203.0.113.77"))).isNull();
  }

  /** A call is logged when its answer is sent: the caller may be faster than the line. */
  private Map<String, String> next() {
    await().until(() -> !lines.fields.isEmpty());
    return lines.fields.removeFirst();
  }

  private static final class Lines extends Handler {
    private final List<Map<String, String>> fields = new CopyOnWriteArrayList<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord line) {
      var extended = ExtLogRecord.wrap(line);
      messages.add(extended.getFormattedMessage());
      fields.add(extended.getMdcCopy());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
