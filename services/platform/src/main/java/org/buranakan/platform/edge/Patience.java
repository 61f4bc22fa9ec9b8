package org.buranakan.platform.edge;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a body may take in all, however steadily its bytes drip. */
@ApplicationScoped
class Patience {
  private final Duration body;

  Patience(@ConfigProperty(name = "buranakan.patience.body") Duration body) {
    this.body = body;
  }

  /** Cuts off who has not sent the whole body by then. */
  void follow(RoutingContext call) {
    var vertx = call.vertx();
    var timer = vertx.setTimer(body.toMillis(), _ -> cutOff(call));
    call.addEndHandler(_ -> stop(vertx, timer));
  }

  private static void cutOff(RoutingContext call) {
    if (!call.request().isEnded()) {
      call.request().connection().close();
    }
  }

  private static void stop(Vertx vertx, long timer) {
    var unused = vertx.cancelTimer(timer);
  }
}
