package org.buranakan.journey.attack.aim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came back.
 *
 * @param status 0 if the connection was cut, or nothing came in time
 */
public record Reply(int status, Map<String, List<String>> headers, byte[] body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static final Reply NONE = new Reply(0, Map.of(), new byte[0]);

  static Reply of(HttpResponse<byte[]> response) {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(response.headers().map());
    return new Reply(response.statusCode(), headers, response.body());
  }

  public boolean isTaken() {
    return status >= 200 && status < 400;
  }

  /** Whoever is overloaded says so, and when to come again; all else above 500 is a failure. */
  public boolean isFailure() {
    return status >= 500 && !(status == 503 && headers.containsKey("Retry-After"));
  }

  public String header(String name) {
    return String.join(", ", headers.getOrDefault(name, List.of()));
  }

  public JsonNode json() {
    try {
      return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  public String text() {
    return new String(body, UTF_8);
  }

  @Override
  public String toString() {
    var text = text();
    return status + " " + (text.length() > 200 ? text.substring(0, 200) + "…" : text);
  }
}
