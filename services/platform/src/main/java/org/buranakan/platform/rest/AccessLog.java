package org.buranakan.platform.rest;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.edge.KnownMethods;
import org.buranakan.platform.edge.RefusedHead;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Who called what, with which outcome: one line for each call, also for one that is refused before
 * it has a route. Of the caller only the id of the account and of the client and the network that
 * it called from, and of the path only what is discreet.
 */
@ApplicationScoped
class AccessLog {
  private static final Logger LOG = Logger.getLogger("org.buranakan.access");
  private static final int BEFORE_ALL_OTHERS = 1000;
  private static final String FOLLOWED = AccessLog.class.getName();

  /** Nobody was there any more to be answered. */
  private static final int HUNG_UP = 499;

  private final Discreet discreet;
  private final ClientAddress address;

  AccessLog(
      Discreet discreet,
      @ConfigProperty(name = "buranakan.access-log.address") ClientAddress address) {
    this.discreet = discreet;
    this.address = address;
  }

  void register(@Observes Filters filters) {
    filters.register(this::follow, BEFORE_ALL_OTHERS);
  }

  /** What has no path to route, or no host, comes to no filter. */
  void register(@Observes Router router) {
    router.route().order(-BEFORE_ALL_OTHERS).failureHandler(this::follow);
  }

  private void follow(RoutingContext call) {
    if (LOG.isInfoEnabled() && call.get(FOLLOWED) == null) {
      call.put(FOLLOWED, true);
      var begin = System.nanoTime();
      var trace = Span.current().getSpanContext();
      call.addEndHandler(
          ended ->
              log(
                  call,
                  ended.succeeded() ? call.response().getStatusCode() : HUNG_UP,
                  TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin),
                  trace.isValid() ? trace.getTraceId() : null));
    }
    call.next();
  }

  private void log(RoutingContext call, int status, long millis, @Nullable String trace) {
    var caller = Caller.of(call);
    var token = caller == null ? null : (JsonWebToken) caller.getPrincipal();
    put("traceId", trace);
    put("caller", token == null ? null : token.getSubject());
    put("client", token == null ? null : token.getClaim("azp"));
    write(
        call.request().method(),
        call.request().path(),
        status,
        millis,
        call.request().remoteAddress());
  }

  /** Of such a head it isn't known when it began, nor always what it asked for. */
  void log(@Observes RefusedHead head) {
    if (LOG.isInfoEnabled()) {
      var method = HttpMethod.valueOf(head.method());
      var remote =
          head.remote() instanceof InetSocketAddress address
              ? SocketAddress.inetSocketAddress(address)
              : null;
      write(method, head.address().replaceFirst("\\?.*", ""), head.status(), 0, remote);
    }
  }

  private void write(
      HttpMethod called,
      @Nullable String asked,
      int status,
      long millis,
      @Nullable SocketAddress remote) {
    var method = KnownMethods.nameOf(called);
    var path = discreet.path(asked);
    put("address", address.of(remote));
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
