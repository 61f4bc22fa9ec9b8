package org.buranakan.journey.attack.recipe;

import java.io.IOException;
import java.util.ArrayList;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;
import org.buranakan.journey.attack.aim.Wire;

/** Very many requests on a connection, at once, by strangers who read no answer. */
final class Pipelining implements Recipe {
  private static final int CONNECTIONS = 8;
  private static final int REQUESTS = 1_000;
  private static final int MOST_ANSWERED = 8;

  private static final String ALL =
      "GET /problems/x HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(REQUESTS);

  @Override
  public void attack(Target target) throws IOException {
    for (var service : target.services()) {
      if (target.hasTime()) {
        attack(target, service);
      }
    }
  }

  private static void attack(Target target, String service) throws IOException {
    var wires = new ArrayList<Wire>();
    try {
      for (var i = 0; i < CONNECTIONS; i++) {
        var wire = target.connect(service);
        wires.add(wire);
        send(target, wire);
      }
      for (var wire : wires) {
        var answered = Wire.statuses(wire.received()).size();
        if (answered > MOST_ANSWERED) {
          target.find(Kind.WRONG, "%s answered %d at once".formatted(service, answered));
        }
      }
    } finally {
      wires.forEach(Wire::close);
    }
  }

  private static void send(Target target, Wire wire) {
    try {
      target.count(0);
      wire.send(ALL);
    } catch (IOException cut) {
      // As it should be: nobody reads so many.
    }
  }
}
