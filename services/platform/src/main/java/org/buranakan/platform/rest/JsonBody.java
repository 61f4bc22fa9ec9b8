package org.buranakan.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Receives a JSON body as a whole before a thread is given to the request. Otherwise that thread
 * waits for the body, and the event loop for the thread: a slow caller would hold one of few, and
 * on a busy machine the two cost each other half of the event loop's time. A body of unknown length
 * is read as it comes, because only while it is read its limit can be told of.
 */
@ApplicationScoped
class JsonBody {
  private static final int AFTER_THE_LIMIT = 9;

  private final BodyHandler body = BodyHandler.create(false).setPreallocateBodyBuffer(true);

  void register(@Observes Filters filters) {
    filters.register(this::receive, AFTER_THE_LIMIT);
  }

  private void receive(RoutingContext call) {
    var request = call.request();
    var type = request.getHeader("Content-Type");
    if (type != null
        && type.startsWith("application/json")
        && request.getHeader("Content-Length") != null) {
      body.handle(call);
      request.resume();
    } else {
      call.next();
    }
  }
}
