package org.buranakan.journey.attack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.buranakan.journey.attack.Observed.Slowest;
import org.buranakan.journey.attack.aim.Finding;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Tally;

/** Says what must not be, of all that was seen. */
final class Judge {
  static final Duration BYSTANDER = Duration.ofSeconds(1);
  static final Duration FOR_EVER = Duration.ofSeconds(10);
  static final Duration LIVENESS = Duration.ofMillis(200);

  private Judge() {}

  static List<Finding> findings(Tally tally, Observed observed) {
    var found = new ArrayList<Finding>();
    observed.died().forEach(service -> found.add(new Finding(Kind.DIED, service)));
    observed.refused().forEach(what -> found.add(new Finding(Kind.WRONG, "a bystander's " + what)));
    found.addAll(tally.findings());
    var bystander = observed.bystander();
    if (isOver(bystander, FOR_EVER)) {
      found.add(late(Kind.STALLED, bystander));
    } else if (isOver(bystander, BYSTANDER)) {
      found.add(late(Kind.SLOW, bystander));
    }
    if (isOver(observed.liveness(), LIVENESS)) {
      found.add(late(Kind.DEAF, observed.liveness()));
    }
    return found;
  }

  private static boolean isOver(Slowest slowest, Duration bound) {
    return slowest.time().compareTo(bound) > 0;
  }

  private static Finding late(Kind kind, Slowest slowest) {
    return new Finding(kind, "%,d ms: %s".formatted(slowest.time().toMillis(), slowest.who()));
  }
}
