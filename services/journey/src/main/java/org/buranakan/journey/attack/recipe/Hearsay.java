package org.buranakan.journey.attack.recipe;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.buranakan.journey.attack.aim.Target;
import org.buranakan.local.Service;

/** The actors that a service knows, because it was told of them. */
final class Hearsay {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK = Duration.ofMillis(100);

  private Hearsay() {}

  static boolean knows(Target target, String service, String actor) throws SQLException {
    try (var connection = target.suite().postgres().connect(Service.database(service));
        var query =
            connection.prepareStatement("select 1 from known_actor where id = cast(? as uuid)")) {
      query.setString(1, actor);
      return query.executeQuery().next();
    }
  }

  /** Whether the service hears of it, perhaps a moment later. */
  static boolean reaches(Target target, String service, String actor) throws SQLException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!knows(target, service, actor)) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return true;
  }
}
