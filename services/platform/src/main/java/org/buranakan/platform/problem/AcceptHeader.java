package org.buranakan.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;

/** Tells of media types that are none. (The framework would fail when it looks for its answer.) */
@ApplicationScoped
class AcceptHeader {
  private static final int AFTER_THE_LIMITS = 5;

  private final EarlyRefusal refusal;

  AcceptHeader(EarlyRefusal refusal) {
    this.refusal = refusal;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, AFTER_THE_LIMITS);
  }

  private void check(RoutingContext call) {
    for (var accepted : call.request().headers().getAll("Accept")) {
      for (var type : accepted.split(",")) {
        if (!isMediaType(type.strip())) {
          refusal.answer(call, 400, notAMediaType());
          return;
        }
      }
    }
    call.next();
  }

  private static boolean isMediaType(String type) {
    try {
      var parsed = MediaType.valueOf(type);
      var weight = parsed.getParameters().get("q");
      return weight == null || Double.parseDouble(weight) >= 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Problem notAMediaType() {
    return RequestRefusals.ACCEPT.at("#header/Accept");
  }
}
