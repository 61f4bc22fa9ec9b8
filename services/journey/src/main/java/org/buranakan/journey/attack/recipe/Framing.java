package org.buranakan.journey.attack.recipe;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;
import org.buranakan.journey.attack.aim.Wire;

/**
 * Requests whose end a gateway and a service may see in different places: what is hidden in the
 * first must not be answered as a second.
 */
final class Framing implements Recipe {
  private static final String HIDDEN =
      "GET /problems/not-found HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

  @Override
  public void attack(Target target) throws IOException {
    for (var service : target.services()) {
      for (var framing : framings(Target.list(service)).entrySet()) {
        if (target.hasTime()) {
          requireOneRefusal(target, service, framing.getKey(), framing.getValue());
        }
      }
    }
  }

  private static Map<String, String> framings(String path) {
    var framings = new LinkedHashMap<String, String>();
    framings.put("xchunked", post(path, "Transfer-Encoding: xchunked", "0\r\n\r\n"));
    framings.put("chunked twice", post(path, "Transfer-Encoding: chunked, chunked", "0\r\n\r\n"));
    framings.put("identity", post(path, "Transfer-Encoding: identity", "0\r\n\r\n"));
    framings.put(
        "chunked with a vertical tab", post(path, "Transfer-Encoding: \u000bchunked", "0\r\n\r\n"));
    framings.put(
        "two encodings",
        post(path, "Transfer-Encoding: chunked\r\nTransfer-Encoding: x", "0\r\n\r\n"));
    framings.put(
        "length and chunked",
        post(path, "Content-Length: 4\r\nTransfer-Encoding: chunked", "0\r\n\r\n"));
    framings.put("two lengths", post(path, "Content-Length: 0\r\nContent-Length: 5", "12345"));
    framings.put("a length that is none", post(path, "Content-Length: +0", ""));
    framings.put("a chunk that is none", post(path, "Transfer-Encoding: chunked", "zz\r\nx\r\n"));
    framings.put(
        "a chunk that is negative", post(path, "Transfer-Encoding: chunked", "-1\r\nx\r\n"));
    framings.put("two hosts", post(path, "Host: example.org\r\nContent-Length: 0", ""));
    framings.put("an old version", "GET " + path + " HTTP/0.9\r\nHost: localhost\r\n\r\n");
    framings.put("a new version", "GET " + path + " HTTP/9.1\r\nHost: localhost\r\n\r\n");
    framings.put("no host", "GET " + path + " HTTP/1.1\r\n\r\n");
    framings.put("no version", "GET " + path + "\r\nHost: localhost\r\n\r\n");
    return framings;
  }

  private static String post(String path, String headers, String body) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n%s\r\n\r\n%s"
        .formatted(path, headers, body);
  }

  private static void requireOneRefusal(Target target, String service, String name, String framing)
      throws IOException {
    var statuses = Wire.statuses(target.sendRaw(service, framing + HIDDEN));
    if (statuses.size() > 1) {
      target.find(
          Kind.WRONG, "%s answered %s, and what was hidden: %s".formatted(service, name, statuses));
    }
    if (statuses.contains(200) || statuses.contains(401)) {
      target.find(Kind.ACCEPTED, "%s took %s: %s".formatted(service, name, statuses));
    }
  }
}
