package org.buranakan.journey.attack.recipe;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;
import org.buranakan.journey.attack.aim.Wire;

/** Callers who send a byte now and then, and callers who never read what they asked for. */
final class SlowSenders implements Recipe {
  private static final int EACH = 20;
  private static final int CUT = 0;
  private static final int NOTHING_SAID = 100;
  private static final int UNREAD = 300;
  private static final Duration PACE = Duration.ofMillis(50);

  @Override
  public void attack(Target target) throws IOException {
    var slow = new ArrayList<Slow>();
    try {
      for (var service : target.services()) {
        var bearer = target.bearer("songkhla-officer");
        for (var i = 0; i < EACH; i++) {
          slow.add(new Slow(target.connect(service), headers(service), ""));
          slow.add(new Slow(target.connect(service), "", chunked(service, bearer)));
          slow.add(new Slow(target.connect(service), "", promised(service, bearer)));
        }
        slow.add(new Slow(target.connect(service), "", unread(service, bearer)));
      }
      drip(target, slow);
    } finally {
      slow.forEach(each -> each.wire.close());
    }
  }

  /** In turn, for as long as there is time: those that were cut off are left out. */
  private static void drip(Target target, List<Slow> slow) {
    while (target.hasTime() && slow.stream().anyMatch(each -> !each.cut)) {
      for (var each : slow) {
        each.drip();
      }
      LockSupport.parkNanos(PACE.toNanos());
    }
    slow.forEach(each -> target.count(each.cut ? CUT : NOTHING_SAID));
  }

  /** One connection, and what is sent on it byte by byte after what is sent at once. */
  private static final class Slow {
    private final Wire wire;
    private final String dripped;
    private int sent;
    private boolean cut;

    Slow(Wire wire, String dripped, String atOnce) throws IOException {
      this.wire = wire;
      this.dripped = dripped;
      wire.send(atOnce);
    }

    void drip() {
      try {
        if (!cut) {
          wire.send(dripped.isEmpty() ? "1\r\n \r\n" : dripped.substring(sent, sent + 1));
          sent = (sent + 1) % Math.max(1, dripped.length());
        }
      } catch (IOException e) {
        cut = true;
      }
    }
  }

  private static String headers(String service) {
    return "GET %s HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".formatted(Target.list(service))
        + "a".repeat(4_000);
  }

  private static String chunked(String service, String bearer) {
    return Sample.of(service).begun(bearer, "Transfer-Encoding: chunked") + "1\r\n{\r\n";
  }

  private static String promised(String service, String bearer) {
    return Sample.of(service).begun(bearer, "Content-Length: 900000") + "{";
  }

  private static String unread(String service, String bearer) {
    return "GET %s?limit=200 HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n\r\n"
        .formatted(Target.list(service), bearer)
        .repeat(UNREAD);
  }
}
