package org.buranakan.journey.attack.recipe;

import java.io.IOException;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Management;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/** Methods that nobody knows: each must not begin a series of its own in the metrics. */
final class InventedMethods implements Recipe {
  private static final int EACH = 40;
  private static final int FEW = 10;

  @Override
  public void attack(Target target) throws IOException {
    var management = new Management(target.suite());
    for (var service : target.services()) {
      target.send(Call.of(service, "OTHER", Target.list(service)));
      target.send(Call.of(service, "OTHER", "/nothing"));
      var before = series(management, service);
      for (var i = 0; i < EACH && target.hasTime(); i++) {
        var path = i % 2 == 0 ? Target.list(service) : "/nothing";
        target.sendRefused(Call.of(service, "M" + target.random().nextLong(1L << 40), path));
      }
      var more = series(management, service) - before;
      if (more > FEW) {
        target.find(
            Kind.WRONG,
            "%d methods made %d series in the metrics of %s".formatted(EACH, more, service));
      }
    }
  }

  private static long series(Management management, String service) throws IOException {
    return management
        .metrics(service)
        .lines()
        .filter(line -> line.startsWith("http_server_requests_seconds_count"))
        .count();
  }
}
