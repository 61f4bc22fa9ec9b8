package org.buranakan.platform.edge;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;

/** Quarkus lets pages of all origins read what is at the management's port. None of ours has to. */
@ApplicationScoped
class ManagementForItself {
  private final Connections connections;

  ManagementForItself(Connections connections) {
    this.connections = connections;
  }

  void register(@Observes ManagementInterface management) {
    management.router().route().order(Integer.MIN_VALUE).handler(this::check);
  }

  private void check(RoutingContext call) {
    connections.follow(call);
    call.addHeadersEndHandler(_ -> shut(call.response().headers()));
    call.next();
  }

  private static void shut(MultiMap headers) {
    for (var name : List.copyOf(headers.names())) {
      if (name.toLowerCase(Locale.ROOT).startsWith("access-control-")) {
        headers.remove(name);
      }
    }
  }
}
