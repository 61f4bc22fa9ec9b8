package org.buranakan.journey.attack.recipe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/** As much as one body may hold, from many at once. */
final class LargeBodies implements Recipe {
  private static final int AT_ONCE = 120;
  private static final int SIZE = 1_000_000;

  @Override
  public void attack(Target target) {
    for (var service : target.services()) {
      var sample = Sample.of(service);
      var text = "ก".repeat((SIZE - 300) / 3);
      var call = sample.call().with("application/json", sample.json(target, text).getBytes(UTF_8));
      for (var i = 0; i < 2 && target.hasTime(); i++) {
        target.sendAtOnce(Collections.nCopies(AT_ONCE, call));
      }
    }
  }
}
