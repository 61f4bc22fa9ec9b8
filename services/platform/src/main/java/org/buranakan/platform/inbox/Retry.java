package org.buranakan.platform.inbox;

import java.time.Duration;
import org.buranakan.platform.event.IncomingEvent.Malformed;

/** How often an event was tried, and how long to wait until the next time. */
record Retry(int tries, Duration pause) {
  private static final int MOST = 6;

  /** For what may succeed later: after 1, 2, 4, 8 and 16 seconds, and then no more. */
  static Retry after(int tries) {
    return exhausted(tries) ? never() : new Retry(tries, Duration.ofSeconds(1L << (tries - 1)));
  }

  /** No later try makes an event of what is none. */
  static Retry after(int tries, Throwable failure) {
    return failure instanceof Malformed ? never() : after(tries);
  }

  /** For what no later try can change. */
  static Retry never() {
    return new Retry(MOST, Duration.ZERO);
  }

  static boolean exhausted(int tries) {
    return tries >= MOST;
  }
}
