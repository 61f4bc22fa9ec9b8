package org.buranakan.platform.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.buranakan.platform.problem.EarlyRefusal;
import org.buranakan.platform.text.Language;

/** Lets a call through to its route, in the one form in which all behind understand it. */
@ApplicationScoped
class Edge {
  private static final int AFTER_THE_ACCESS_LOG = 900;

  private final EarlyRefusal refusal;
  private final KnownMethods methods;

  Edge(EarlyRefusal refusal, KnownMethods methods) {
    this.refusal = refusal;
    this.methods = methods;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, AFTER_THE_ACCESS_LOG);
  }

  /** What has no path to route, or no host, comes to no filter. */
  void register(@Observes Router router) {
    router.route().order(-AFTER_THE_ACCESS_LOG).failureHandler(this::refuseUnroutable);
  }

  private void check(RoutingContext call) {
    if (refusal.wasLast(call)) {
      return; // what stands behind it on the connection is nobody's
    }
    var headers = call.request().headers();
    var flaw = Framing.flaw(headers);
    if (flaw != null) {
      refusal.answerLast(call, 400, flaw);
    } else if (!NormalPath.is(call.request().path()) && !call.request().path().startsWith("/q/")) {
      refusal.answer(call, 400, NormalPath.refusal());
    } else if (!KnownMethods.includes(call.request().method())) {
      refuseMethod(call);
    } else {
      if (headers.contains(HttpHeaders.ACCEPT_LANGUAGE)) {
        var all = String.join(",", headers.getAll(HttpHeaders.ACCEPT_LANGUAGE));
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, Language.of(all).tag());
      }
      call.next();
    }
  }

  private void refuseMethod(RoutingContext call) {
    var begin = System.nanoTime();
    call.response().putHeader(HttpHeaders.ALLOW, KnownMethods.all());
    call.addEndHandler(_ -> methods.countOther(Duration.ofNanos(System.nanoTime() - begin)));
    refusal.answer(call, 405, null);
  }

  private void refuseUnroutable(RoutingContext call) {
    if (call.currentRoute() == null || refusal.wasLast(call)) {
      return;
    }
    var path = call.request().path();
    if (path == null || !path.startsWith("/")) {
      refusal.answerLast(call, 400, NormalPath.refusal());
    } else if (call.statusCode() == 400 && call.failure() != null) {
      refusal.answerLast(call, 400, Framing.refusal(HttpHeaders.HOST));
    } else {
      call.next();
    }
  }
}
