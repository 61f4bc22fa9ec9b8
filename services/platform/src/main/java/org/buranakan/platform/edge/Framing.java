package org.buranakan.platform.edge;

import io.netty.util.AsciiString;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.RequestRefusals;
import org.jspecify.annotations.Nullable;

/**
 * Headers that two readers could understand in two ways, above all where the body ends: then what
 * one takes for a body is the next request for the other. (Two lengths, and a length beside a
 * Transfer-Encoding, are refused before by the server itself.)
 */
final class Framing {
  /** What is read here, once at most. */
  private static final List<CharSequence> SINGLE =
      List.of(
          HttpHeaders.HOST,
          HttpHeaders.CONTENT_LENGTH,
          HttpHeaders.TRANSFER_ENCODING,
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.AUTHORIZATION,
          AsciiString.cached("Idempotency-Key"));

  private static final List<CharSequence> LISTS =
      List.of(
          HttpHeaders.ACCEPT,
          HttpHeaders.ACCEPT_LANGUAGE,
          HttpHeaders.IF_MATCH,
          HttpHeaders.IF_NONE_MATCH,
          HttpHeaders.ORIGIN,
          AsciiString.cached("traceparent"));

  private Framing() {}

  static @Nullable Problem flaw(MultiMap headers) {
    for (var name : SINGLE) {
      var value = headers.get(name);
      if (value != null && (!isPlain(value) || headers.getAll(name).size() > 1)) {
        return refusal(name);
      }
    }
    for (var name : LISTS) {
      var value = headers.get(name);
      if (value != null && !headers.getAll(name).stream().allMatch(Framing::isPlain)) {
        return refusal(name);
      }
    }
    var coded = headers.get(HttpHeaders.TRANSFER_ENCODING);
    return coded == null || coded.equalsIgnoreCase("chunked")
        ? null
        : refusal(HttpHeaders.TRANSFER_ENCODING);
  }

  /** Visible ASCII characters and blanks. */
  private static boolean isPlain(String value) {
    return value.chars().allMatch(c -> (c >= ' ' && c < 127) || c == '\t');
  }

  static Problem refusal(CharSequence name) {
    return RequestRefusals.HEADER.at("#header/" + name, name);
  }
}
