package org.buranakan.journey.chaos;

import java.time.Duration;
import java.util.Locale;

/**
 * Something that goes wrong.
 *
 * @param name the instance, or the service whose relay holder is meant, or the part
 * @param length how long it lasts
 */
record Fault(Kind kind, Target target, String name, Duration length) {

  /** What happens to a process. */
  enum Kind {
    KILL("kill -9"),
    PAUSE("pause"),
    STOP("restart"); // in order, as every new version does it

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** What it happens to. */
  enum Target {
    SERVICE,
    HOLDER,
    BROKER,
    DATABASE;

    /** Of these there is one, and everybody needs it. */
    boolean isShared() {
      return this == BROKER || this == DATABASE;
    }
  }

  /** Faults of one sort are one line of the report. */
  String sort() {
    var whom = target == Target.HOLDER ? "relay holder" : target.name().toLowerCase(Locale.ROOT);
    return kind.words + " " + whom;
  }

  @Override
  public String toString() {
    var whom = target.isShared() ? "" : (target == Target.HOLDER ? " of " : " ") + name;
    return "%s%s, %.1f s".formatted(sort(), whom, length.toMillis() / 1000.0);
  }
}
