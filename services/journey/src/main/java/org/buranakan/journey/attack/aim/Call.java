package org.buranakan.journey.attack.aim;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that is not sent yet.
 *
 * @param user whose token it has; null if none
 */
public record Call(
    String service,
    String method,
    String path,
    @Nullable String user,
    Map<String, String> headers,
    byte[] body) {
  private static final int SHOWN = 160;

  /** Without a token and a body. */
  public static Call of(String service, String method, String path) {
    return new Call(service, method, path, null, Map.of(), new byte[0]);
  }

  public static Call get(String service, String path) {
    return of(service, "GET", path);
  }

  public static Call post(String service, String path, String json) {
    return of(service, "POST", path).with(json);
  }

  public Call as(String user) {
    return new Call(service, method, path, user, headers, body);
  }

  public Call with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Call(service, method, path, user, more, body);
  }

  /** With JSON. */
  public Call with(String json) {
    return with("application/json", json.getBytes(UTF_8));
  }

  public Call with(String mediaType, byte[] content) {
    return new Call(service, method, path, user, headers, content).with("Content-Type", mediaType);
  }

  /** Enough to send it again. */
  @Override
  public String toString() {
    var text = "%s %s %s as %s".formatted(service, method, shortened(path), user);
    if (!headers.isEmpty()) {
      text += " " + shortened(headers.toString());
    }
    return body.length == 0
        ? text
        : "%s, %,d bytes: %s"
            .formatted(text, body.length, shortened(new String(body, 0, first(), UTF_8)));
  }

  private int first() {
    return Math.min(body.length, 2 * SHOWN);
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
