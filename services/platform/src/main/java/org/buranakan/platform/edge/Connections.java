package org.buranakan.platform.edge;

import io.netty.channel.Channel;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts a {@link Door} before each server. The server itself tells nobody of a connection before its
 * first request is there, nor of a request whose head it can't read: so the event loop that accepts
 * the connections is asked for its servers.
 */
@ApplicationScoped
class Connections {
  private static final int MILLIS = 250;

  private final VertxInternal vertx;
  private final HttpServer servers;
  private final Event<RefusedHead> refused;
  private final Duration head;
  private final Duration idle;
  private final int most;
  private final int mostAtManagement;
  private final int managementPort;

  Connections(
      Vertx vertx,
      HttpServer servers,
      Event<RefusedHead> refused,
      @ConfigProperty(name = "buranakan.patience.head") Duration head,
      @ConfigProperty(name = "buranakan.patience.idle") Duration idle,
      @ConfigProperty(name = "buranakan.connections.most") int most,
      @ConfigProperty(name = "buranakan.connections.management") int mostAtManagement,
      @ConfigProperty(name = "quarkus.management.port", defaultValue = "9000") int managementPort) {
    this.vertx = (VertxInternal) vertx;
    this.servers = servers;
    this.refused = refused;
    this.head = head;
    this.idle = idle;
    this.most = most;
    this.mostAtManagement = mostAtManagement;
    this.managementPort = managementPort;
  }

  void begin(@Observes StartupEvent begin) {
    for (var loop : vertx.getAcceptorEventLoopGroup()) {
      if (loop instanceof SingleThreadEventLoop own) {
        var unused =
            own.scheduleAtFixedRate(() -> keepDoors(own), MILLIS, MILLIS, TimeUnit.MILLISECONDS);
      }
    }
  }

  private void keepDoors(SingleThreadEventLoop loop) {
    for (var all = loop.registeredChannelsIterator(); all.hasNext(); ) {
      if (all.next() instanceof ServerChannel server && managementPort() > 0) {
        door(server).makeRoom();
      }
    }
  }

  private Door door(Channel server) {
    var known = server.pipeline().get(Door.class);
    if (known != null) {
      return known;
    }
    var management = port(server) == managementPort();
    var door = new Door(management ? mostAtManagement : most, head, idle, refused::fire);
    server.pipeline().addFirst(door);
    return door;
  }

  /** Tests have one that is known only when the server has begun; others have what is set. */
  private int managementPort() {
    return LaunchMode.current() == LaunchMode.NORMAL ? managementPort : servers.getManagementPort();
  }

  private static int port(Channel server) {
    return server.localAddress() instanceof InetSocketAddress address ? address.getPort() : 0;
  }

  /** The head of a request is here. The next one begins after the answer. */
  void follow(RoutingContext call) {
    var channel = ((ConnectionBase) call.request().connection()).channel();
    var connection = channel.pipeline().get(Connection.class);
    if (connection != null) { // else it was there before the door
      connection.headIsHere();
      call.addEndHandler(_ -> connection.answered());
    }
  }
}
