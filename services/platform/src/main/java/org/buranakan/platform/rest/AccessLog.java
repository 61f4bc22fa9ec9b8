package org.buranakan.platform.rest;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.buranakan.platform.caller.Caller;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Who called what, with which outcome: one line for each call of the API. Of the caller only the id
 * of the account and of the client, and of the address only what is discreet.
 */
@ApplicationScoped
class AccessLog {
  private static final Logger LOG = Logger.getLogger("org.buranakan.access");
  private static final int BEFORE_ALL_OTHERS = 1000;

  private final Discreet discreet;

  AccessLog(Discreet discreet) {
    this.discreet = discreet;
  }

  void register(@Observes Filters filters) {
    filters.register(this::follow, BEFORE_ALL_OTHERS);
  }

  private void follow(RoutingContext call) {
    if (LOG.isInfoEnabled() && call.request().path().startsWith("/v1/")) {
      var begin = System.nanoTime();
      var trace = Span.current().getSpanContext();
      call.addEndHandler(_ -> log(call, begin, trace.isValid() ? trace.getTraceId() : null));
    }
    call.next();
  }

  private void log(RoutingContext call, long begin, @Nullable String trace) {
    var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    var method = call.request().method().name();
    var path = discreet.path(call.request().path());
    var status = call.response().getStatusCode();
    var caller = Caller.of(call);
    var token = caller == null ? null : (JsonWebToken) caller.getPrincipal();
    put("traceId", trace);
    put("caller", token == null ? null : token.getSubject());
    put("client", token == null ? null : token.getClaim("azp"));
    Map.of("method", method, "path", path, "status", status, "millis", millis)
        .forEach(AccessLog::put);
    LOG.infof("%s %s %d in %d ms", method, path, status, millis);
    MDC.clear();
  }

  private static void put(String field, @Nullable Object value) {
    if (value != null) {
      MDC.put(field, value.toString());
    }
  }
}
