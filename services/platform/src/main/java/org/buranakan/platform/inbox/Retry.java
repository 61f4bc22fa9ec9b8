package org.buranakan.platform.inbox;

import java.time.Duration;

/** How often an event was tried, and how long to wait until the next time. */
record Retry(int tries, Duration pause) {
  private static final int MOST = 6;

  /** For what may succeed later: after 1, 2, 4 … seconds. */
  static Retry after(int tries) {
    return new Retry(tries, Duration.ofSeconds(1L << Math.min(tries - 1, MOST - 1)));
  }

  /** For what no later try can change. */
  static Retry never() {
    return new Retry(MOST, Duration.ZERO);
  }

  static boolean exhausted(int tries) {
    return tries >= MOST;
  }
}
