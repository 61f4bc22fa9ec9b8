package org.buranakan.journey.attack.recipe;

import java.io.IOException;
import java.util.List;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;
import org.buranakan.journey.attack.aim.Wire;

/** Headers that are too large, too many, or none. */
final class OversizedHeaders implements Recipe {
  private static final int MOST = 8_192;

  @Override
  public void attack(Target target) throws IOException {
    for (var service : target.services()) {
      for (var header : tooMuch(target)) {
        if (target.hasTime()) {
          requireRefused(target, service, header);
        }
      }
      for (var header : malformed()) {
        if (target.hasTime()) {
          requireRefused(target, service, header);
        }
      }
    }
  }

  private static List<String> tooMuch(Target target) {
    var more = MOST + 1 + target.random().nextInt(MOST);
    return List.of(
        "X-Large: " + "x".repeat(more),
        "x".repeat(more) + ": 1",
        "Cookie: " + "a=b; ".repeat(more / 5),
        "Accept: " + "text/html;q=0.1, ".repeat(more / 16),
        "If-None-Match: " + "\"1\", ".repeat(more / 5),
        "X-Many: 1\r\n".repeat(more / 10) + "X-Last: 1");
  }

  private static List<String> malformed() {
    return List.of(
        "No colon at all",
        ": no name",
        "Bad Name: 1",
        "Name : blank before the colon",
        "Nul: a\0b",
        "Host: a b",
        "Content-Length: -1",
        "Content-Length: 1e3",
        "Content-Length: 99999999999999999999",
        "Content-Length: 1\r\nContent-Length: 2");
  }

  /** Health needs no token: whatever is refused is refused for its headers. */
  private static void requireRefused(Target target, String service, String header)
      throws IOException {
    var request =
        "GET /problems/not-found HTTP/1.1\r\nHost: localhost\r\n%s\r\nConnection: close\r\n\r\n"
            .formatted(header);
    var answered = Wire.statuses(target.sendRaw(service, request));
    if (answered.stream().anyMatch(it -> it < 400)) {
      target.find(Kind.ACCEPTED, "a header, by " + service + ": " + shortened(header));
    }
  }

  private static String shortened(String header) {
    var line = header.replace("\r\n", "⏎");
    return line.length() > 60 ? line.substring(0, 60) + "… of " + header.length() : line;
  }
}
