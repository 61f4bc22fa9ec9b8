package org.buranakan.bench;

import io.vertx.core.http.HttpMethod;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request, and the status with which it has to be answered. */
record Asked(
    HttpMethod method,
    String path,
    Map<String, String> headers,
    @Nullable String body,
    int status) {

  static Asked get(String path, Map<String, String> headers) {
    return new Asked(HttpMethod.GET, path, headers, null, 200);
  }

  /** By a caller who has the first version. */
  static Asked unchanged(String path, Map<String, String> headers) {
    return new Asked(HttpMethod.GET, path, with(headers, "If-None-Match", "\"1\""), null, 304);
  }

  static Asked post(String path, Map<String, String> headers, String body) {
    var typed = with(headers, "Content-Type", "application/json");
    return new Asked(HttpMethod.POST, path, typed, body, 201);
  }

  private static Map<String, String> with(Map<String, String> headers, String name, String value) {
    var more = new HashMap<>(headers);
    more.put(name, value);
    return more;
  }
}
