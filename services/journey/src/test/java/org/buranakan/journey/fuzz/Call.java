package org.buranakan.journey.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request, not sent yet. */
record Call(
    Operation operation,
    String path,
    @Nullable String user,
    @Nullable String body,
    Map<String, String> headers) {

  /** As the contract wants it. */
  Call(Operation operation, String path, @Nullable String user, @Nullable String body) {
    this(operation, path, user, body, new HashMap<>());
    if (body != null) {
      headers.put("Content-Type", operation.mediaType());
    }
    for (var parameter : operation.parameters("header")) {
      if (parameter.path("required").asBoolean()) {
        headers.put(parameter.path("name").asText(), "*");
      }
    }
  }

  static String encode(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }

  Call query(String name, String value) {
    return new Call(operation, path + "?" + name + "=" + encode(value), user, body, headers);
  }

  Call with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  Call without(String header) {
    headers.remove(header);
    return this;
  }
}
