package org.buranakan.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Where time comes from. */
final class Clocks {
  private Clocks() {}

  /** Ticks in microseconds, as PostgreSQL stores them: what is answered is what will be read. */
  @Produces
  @ApplicationScoped
  static Clock utc() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }
}
