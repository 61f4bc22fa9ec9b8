package org.buranakan.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Something that is measured again and again, in turn with others. */
final class Repeated {
  interface Rate {
    double perSecond(Duration time) throws Exception;
  }

  private final Rate rate;
  private final List<Double> measured = new ArrayList<>();

  Repeated(Rate rate) {
    this.rate = rate;
  }

  void warmUp(Duration time) throws Exception {
    var unused = rate.perSecond(time);
  }

  void measure(Duration time) throws Exception {
    measured.add(rate.perSecond(time));
  }

  double median() {
    return Result.median(measured);
  }
}
