package org.buranakan.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells of a body that is announced to be too large, before any of it is read. (The server itself
 * would answer 413 without a word.)
 */
@ApplicationScoped
class BodyLimit {
  private static final int BEFORE_THE_SERVERS_OWN = 10;

  private final EarlyRefusal refusal;
  private final long most;

  BodyLimit(
      EarlyRefusal refusal,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.refusal = refusal;
    this.most = most.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_THE_SERVERS_OWN);
  }

  private void check(RoutingContext call) {
    if (announced(call) > most) {
      refusal.answerLast(call, 413, null);
    } else {
      call.next();
    }
  }

  private static long announced(RoutingContext call) {
    try {
      var length = call.request().getHeader("Content-Length");
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
