package org.buranakan.kpis.reading;

import static org.buranakan.kpis.reading.ReadingRefusals.IMPORT_TOO_LONG;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * By when an import must be done. It ends by itself, and as a whole, before whoever sent the file
 * gives up waiting: nobody is told of a failure that stored something.
 */
record Deadline(Clock clock, Instant end) {

  static Deadline in(Duration time, Clock clock) {
    return new Deadline(clock, clock.instant().plus(time));
  }

  /** 503 once it is over. */
  void check() {
    if (clock.instant().isAfter(end)) {
      throw IMPORT_TOO_LONG.problem();
    }
  }
}
