package org.buranakan.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import org.buranakan.platform.caller.Role;
import org.buranakan.platform.testing.Management;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class SlowCallersTest {
  /** More than the server has threads, and than one caller may have under way. */
  private static final int SLOW_CALLERS = 300;

  private static final int MOST = 250_000;
  private static final String BODY = "{\"text\": \"ก\", \"times\": 1}";

  @TestHTTPResource("/v1/notes")
  URI notes;

  @ConfigProperty(name = "buranakan.connections.most")
  int mostConnections;

  private final String token = Tokens.officer("TH-90");
  private final String another = Tokens.as("another-officer", Role.PROVINCE_OFFICER);

  /** The server hears of a connection's end later than the test that ends it. */
  @BeforeEach
  void thereIsRoomForThem() {
    await().until(SlowCallersTest::openConnections, open -> open <= mostConnections - SLOW_CALLERS);
  }

  private static double openConnections() {
    return Management.given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("http_server_active_connections"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  @Test
  void however_many_send_their_bodies_slowly_others_are_answered() throws Exception {
    var body = BODY.getBytes(UTF_8);
    othersAreAnswered(
        "Content-Length: %d\r\n\r\n%s"
            .formatted(body.length, new String(body, 0, body.length / 2, UTF_8)),
        Arrays.copyOfRange(body, body.length / 2, body.length));
  }

  @Test
  void nor_does_it_matter_if_they_do_not_say_how_long_they_are() throws Exception {
    var body = BODY.getBytes(UTF_8);
    othersAreAnswered(
        "Transfer-Encoding: chunked\r\n\r\n",
        "%x\r\n%s\r\n0\r\n\r\n".formatted(body.length, BODY).getBytes(UTF_8));
  }

  private void othersAreAnswered(String begin, byte[] rest) throws Exception {
    var slow = new ArrayList<Socket>();
    try (var http = HttpClient.newHttpClient()) {
      for (var i = 0; i < SLOW_CALLERS; i++) {
        slow.add(send(token, begin));
      }
      var request =
          HttpRequest.newBuilder(notes)
              .timeout(Duration.ofSeconds(10))
              .header("Authorization", "Bearer " + another)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(BODY));
      assertThat(http.send(request.build(), BodyHandlers.discarding()).statusCode()).isEqualTo(201);

      assertThat(answer(slow.getLast())).isEqualTo("HTTP/1.1 503");
      var first = slow.getFirst();
      first.getOutputStream().write(rest);
      assertThat(answer(first)).isEqualTo("HTTP/1.1 201");
    } finally {
      for (var socket : slow) {
        socket.close();
      }
    }
  }

  /** More than the memory holds: none of it is read before the refusal. */
  @Test
  void strangers_are_refused_before_their_bodies_are_read() throws Exception {
    var slow = new ArrayList<Socket>();
    try {
      for (var i = 0; i < SLOW_CALLERS; i++) {
        slow.add(send("nobody's", "Content-Length: %d\r\n\r\n{".formatted(MOST)));
      }
      for (var stranger : slow) {
        assertThat(answer(stranger)).isEqualTo("HTTP/1.1 401");
      }
    } finally {
      for (var socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void a_head_that_drips_is_cut_off_however_steadily() throws Exception {
    try (var socket = new Socket(notes.getHost(), notes.getPort())) {
      assertCutOff(socket, "GET /v1/notes HTTP/1.1\r\nX-Drip: ", "x");
    }
  }

  @Test
  void so_is_the_head_of_a_later_request() throws Exception {
    var whole = "GET /problems/none HTTP/1.1\r\nHost: x\r\n\r\n";
    try (var socket = new Socket(notes.getHost(), notes.getPort())) {
      socket.getOutputStream().write(whole.getBytes(UTF_8));
      assertThat(answer(socket)).isEqualTo("HTTP/1.1 404");
      assertCutOff(socket, "GET /v1/notes HTTP/1.1\r\nX-Drip: ", "x");
    }
  }

  @Test
  void so_is_a_body() throws Exception {
    try (var socket = send(token, "Content-Length: 200000\r\n\r\n{")) {
      assertCutOff(socket, "", " ");
    }
  }

  /** Sends on until nobody takes it any more. */
  private static void assertCutOff(Socket socket, String begin, String drip) throws IOException {
    socket.getOutputStream().write(begin.getBytes(UTF_8));
    await()
        .atMost(Duration.ofSeconds(15))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> !takes(socket, drip));
  }

  private static boolean takes(Socket socket, String drip) {
    try {
      socket.getOutputStream().write(drip.getBytes(UTF_8));
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  private Socket send(String token, String begin) throws IOException {
    var socket = new Socket(notes.getHost(), notes.getPort());
    socket.setSoTimeout(10_000);
    var head =
        "POST %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n"
            .formatted(notes.getPath(), notes.getAuthority(), token);
    socket.getOutputStream().write((head + begin).getBytes(UTF_8));
    return socket;
  }

  private static String answer(Socket socket) throws IOException {
    return new String(socket.getInputStream().readNBytes(12), UTF_8);
  }
}
