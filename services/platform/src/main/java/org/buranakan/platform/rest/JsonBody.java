package org.buranakan.platform.rest;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Receives a JSON body as a whole before a thread is given to the request. Otherwise that thread
 * waits for the body, and the event loop for the thread: a slow caller would hold one of few, and
 * on a busy machine the two cost each other half of the event loop's time.
 *
 * <p>Not those of strangers, who could fill the memory: they are refused before their body is read.
 * Nor any when those under way fill an eighth of it. Nor a body of unknown length, because only
 * while it is read its limit can be told of.
 */
@ApplicationScoped
class JsonBody {
  private static final int AFTER_THE_LIMIT = 9;
  private static final long MEMORY = Runtime.getRuntime().maxMemory() / 8;

  private final BodyHandler body =
      BodyHandler.create(false).setPreallocateBodyBuffer(true).setBodyLimit(-1); // BodyLimit did
  private final AtomicLong underWay = new AtomicLong();
  private final IdentityProviderManager identities;

  JsonBody(IdentityProviderManager identities) {
    this.identities = identities;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, AFTER_THE_LIMIT);
  }

  private void check(RoutingContext call) {
    var type = call.request().getHeader("Content-Type");
    var length = call.request().getHeader("Content-Length");
    if (type == null || !type.startsWith("application/json") || length == null) {
      call.next();
      return;
    }
    var context = Vertx.currentContext();
    QuarkusHttpUser.getSecurityIdentity(call, identities)
        .emitOn(task -> context.runOnContext(unused -> task.run()))
        .subscribe()
        .with(caller -> receive(call, caller, Long.parseLong(length)), unknown -> call.next());
  }

  private void receive(RoutingContext call, SecurityIdentity caller, long length) {
    if (caller.isAnonymous()) {
      call.next();
    } else if (underWay.addAndGet(length) > MEMORY) {
      underWay.addAndGet(-length);
      call.next();
    } else {
      call.addEndHandler(answered -> underWay.addAndGet(-length));
      body.handle(call);
      // Who hangs up hears no answer; it would be logged as a failure of ours.
      call.request().exceptionHandler(hungUp -> {}).resume();
    }
  }
}
