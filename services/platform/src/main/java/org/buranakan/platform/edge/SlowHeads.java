package org.buranakan.platform.edge;

import io.netty.channel.Channel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.handler.timeout.WriteTimeoutHandler;
import io.netty.util.AttributeKey;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives each connection a time for the head of a request, however steadily its bytes drip, and for
 * taking an answer. The server itself knows only how long nothing comes at all, and tells nobody of
 * a connection before its first request is there: so the event loops are asked what they have.
 */
@ApplicationScoped
class SlowHeads {
  private static final AttributeKey<HeadWatch> WATCH = AttributeKey.valueOf("buranakan.watch");
  private static final int ANSWER_SECONDS = 60;

  private final Vertx vertx;
  private final Duration most;

  SlowHeads(Vertx vertx, @ConfigProperty(name = "buranakan.patience.head") Duration most) {
    this.vertx = vertx;
    this.most = most;
  }

  void begin(@Observes StartupEvent begin) {
    for (var loop : vertx.nettyEventLoopGroup()) {
      if (loop instanceof SingleThreadEventLoop own) {
        var unused = own.scheduleAtFixedRate(() -> watchAll(own), 1, 1, TimeUnit.SECONDS);
      }
    }
  }

  private void watchAll(SingleThreadEventLoop loop) {
    for (var all = loop.registeredChannelsIterator(); all.hasNext(); ) {
      var connection = all.next();
      if (!connection.hasAttr(WATCH) && connection.pipeline().get("handler") != null) {
        watch(connection, 0).begin();
      }
    }
  }

  /** The head of a request is here. The next one begins after the answer. */
  void follow(RoutingContext call) {
    var connection = ((ConnectionBase) call.request().connection()).channel();
    var known = connection.attr(WATCH).get();
    var watch = known == null ? watch(connection, 1) : known;
    watch.headIsHere();
    call.addEndHandler(_ -> watch.answered());
  }

  private HeadWatch watch(Channel connection, int requests) {
    var watch = new HeadWatch(connection, most);
    connection.attr(WATCH).set(watch);
    connection.pipeline().addFirst(new WriteTimeoutHandler(ANSWER_SECONDS), watch);
    connection.pipeline().addBefore("handler", null, new Pipelined(requests));
    return watch;
  }
}
