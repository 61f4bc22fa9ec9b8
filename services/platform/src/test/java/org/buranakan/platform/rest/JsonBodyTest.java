package org.buranakan.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class JsonBodyTest {
  /** More than the server has threads. */
  private static final int SLOW_CALLERS = 400;

  private static final int MOST = 1_000_000;
  private static final String BODY = "{\"text\": \"ก\", \"times\": 1}";

  @TestHTTPResource("/v1/notes")
  URI notes;

  private final String token = Tokens.officer("TH-90");

  @Test
  void however_many_send_their_bodies_slowly_others_are_answered() throws Exception {
    var slow = new ArrayList<Socket>();
    try (var http = HttpClient.newHttpClient()) {
      for (var i = 0; i < SLOW_CALLERS; i++) {
        slow.add(sendHalf());
      }
      var request =
          HttpRequest.newBuilder(notes)
              .timeout(Duration.ofSeconds(10))
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(BODY));
      assertThat(http.send(request.build(), BodyHandlers.discarding()).statusCode()).isEqualTo(201);

      var last = slow.getLast();
      last.getOutputStream().write(rest());
      assertThat(answer(last)).isEqualTo("HTTP/1.1 201");
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
        var stranger = socket();
        stranger
            .getOutputStream()
            .write((head("nobody's", MOST) + " ".repeat(1000)).getBytes(UTF_8));
        slow.add(stranger);
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

  private Socket sendHalf() throws IOException {
    var socket = socket();
    var body = BODY.getBytes(UTF_8);
    var out = socket.getOutputStream();
    out.write(head(token, body.length).getBytes(UTF_8));
    out.write(body, 0, body.length / 2);
    return socket;
  }

  private Socket socket() throws IOException {
    var socket = new Socket(notes.getHost(), notes.getPort());
    socket.setSoTimeout(10_000);
    return socket;
  }

  private String head(String token, int length) {
    return "POST %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n"
            .formatted(notes.getPath(), notes.getAuthority(), token)
        + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n".formatted(length);
  }

  private static String answer(Socket socket) throws IOException {
    return new String(socket.getInputStream().readNBytes(12), UTF_8);
  }

  private static byte[] rest() {
    var body = BODY.getBytes(UTF_8);
    return Arrays.copyOfRange(body, body.length / 2, body.length);
  }
}
