package org.buranakan.journey.attack.recipe;

import java.io.IOException;
import java.util.ArrayList;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;
import org.buranakan.journey.attack.aim.Wire;

/** Very many connections, on which little or nothing is said. */
final class ConnectionFloods implements Recipe {
  private static final int EACH = 1_500;

  @Override
  public void attack(Target target) {
    for (var service : target.services()) {
      var open = new ArrayList<Wire>();
      try {
        for (var i = 0; i < EACH && target.hasTime(); i++) {
          var wire = target.connect(service);
          open.add(wire);
          if (i % 2 == 0) {
            wire.send("GET " + Target.list(service) + " HTTP/1.1\r\n");
          }
          if (i % 100 == 0) {
            target.send(Call.get(service, Target.list(service)));
          }
        }
      } catch (IOException refused) {
        target.count(0);
      } finally {
        open.forEach(Wire::close);
      }
    }
  }
}
