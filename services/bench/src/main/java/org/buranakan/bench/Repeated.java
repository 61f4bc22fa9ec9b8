package org.buranakan.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Something that is measured again and again, in turn with others. */
final class Repeated {
  interface Rate {
    double perSecond(Duration time) throws Exception;
  }

  private static final Duration TURN = Duration.ofSeconds(10);
  private static final int MOST_TURNS = 15;
  private static final double FASTER = 1.03;

  private final Rate rate;
  private final List<Double> measured = new ArrayList<>();

  Repeated(Rate rate) {
    this.rate = rate;
  }

  /**
   * Until it gets no faster. The compiler takes a minute and more for a service on two busy cores,
   * and what is measured before is the compiler.
   */
  void warmUp() throws Exception {
    var best = 0.0;
    var noFaster = 0;
    for (var turns = 0; turns < MOST_TURNS && noFaster < 2; turns++) {
      var now = rate.perSecond(TURN);
      noFaster = now < best * FASTER ? noFaster + 1 : 0;
      best = Math.max(best, now);
    }
  }

  void measure(Duration time) throws Exception {
    measured.add(rate.perSecond(time));
  }

  double median() {
    return Result.median(measured);
  }
}
