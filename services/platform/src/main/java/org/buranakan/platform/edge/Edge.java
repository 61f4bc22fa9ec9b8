package org.buranakan.platform.edge;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.buffer.Unpooled;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.buranakan.platform.caller.KnownTokens;
import org.buranakan.platform.problem.EarlyRefusal;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.RequestRefusals;
import org.buranakan.platform.text.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a call through to its route if there is room for it, in the one form in which all behind
 * understand it.
 */
@ApplicationScoped
class Edge {
  private static final int AFTER_THE_ACCESS_LOG = 900;
  private static final String PLACE = UnderWay.Place.class.getName();
  private static final int LONG_ANSWER = 16 * 1024; // bytes; a socket takes less at once
  private static final long LINGER_MILLIS = 1_000;

  private final EarlyRefusal refusal;
  private final KnownMethods methods;
  private final BodyLimit limit;
  private final Connections connections;
  private final Patience patience;
  private final KnownTokens tokens;
  private final UnderWay underWay;
  private final Seats seats;

  Edge(
      EarlyRefusal refusal,
      KnownMethods methods,
      BodyLimit limit,
      Connections connections,
      Patience patience,
      KnownTokens tokens,
      @ConfigProperty(name = "buranakan.calls.most") int mostCalls,
      @ConfigProperty(name = "buranakan.calls.share-of-memory") int share,
      @ConfigProperty(name = "buranakan.calls.memory-each") MemorySize each,
      @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connectionsToDatabase,
      @ConfigProperty(name = "buranakan.patience.seat") Duration wait) {
    this.refusal = refusal;
    this.methods = methods;
    this.limit = limit;
    this.connections = connections;
    this.patience = patience;
    this.tokens = tokens;
    var memory = Runtime.getRuntime().maxMemory();
    this.underWay = new UnderWay(mostCalls, memory / share);
    var most = (int) Math.max(4, memory / each.asLongValue());
    var processors = Runtime.getRuntime().availableProcessors();
    this.seats = new Seats(most, connectionsToDatabase, processors, wait);
  }

  void register(@Observes StartupEvent begin, MeterRegistry meters) {
    Gauge.builder("buranakan.calls.underway", underWay, UnderWay::calls)
        .description("Calls that are not answered yet, or still worked on")
        .register(meters);
    Gauge.builder("buranakan.calls.underway.bodies", underWay, UnderWay::bytes)
        .baseUnit("bytes")
        .description("How much memory the bodies of these calls may take")
        .register(meters);
    Gauge.builder("buranakan.calls.seats.free", seats, Seats::free)
        .description("How many more calls can be worked on at once")
        .register(meters);
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
    connections.follow(call);
    var headers = call.request().headers();
    var path = call.request().path();
    var flaw = Framing.flaw(headers);
    if (flaw != null) {
      refusal.answerLast(call, 400, flaw);
    } else if (!NormalPath.is(path)) {
      refusal.answer(call, 400, NormalPath.refusal());
    } else if (!KnownMethods.includes(call.request().method())) {
      refuseMethod(call);
    } else if (limit.isTooLarge(headers, path)) {
      refusal.answerLast(call, 413, null);
    } else if (!begins(call)) {
      refusal.answer(call, 503, overloaded());
    } else {
      if (headers.contains(HttpHeaders.ACCEPT_LANGUAGE)) {
        var all = String.join(",", headers.getAll(HttpHeaders.ACCEPT_LANGUAGE));
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, Language.of(all).tag());
      }
      call.next();
    }
  }

  private boolean begins(RoutingContext call) {
    var headers = call.request().headers();
    var caller = tokens.subject(headers.get(HttpHeaders.AUTHORIZATION));
    var place = underWay.begin(caller, limit.weight(headers));
    if (place == null) {
      return false;
    }
    call.put(PLACE, place);
    call.addEndHandler(_ -> whenSent(call, place::answered));
    if (BodyLimit.isAnnounced(headers)) {
      patience.follow(call);
      call.addEndHandler(_ -> endWithTheAnswer(call));
    }
    return true;
  }

  /** By now a long answer is only handed over: as long as it is not taken, it stays in memory. */
  private static void whenSent(RoutingContext call, Runnable then) {
    if (call.response().bytesWritten() < LONG_ANSWER) {
      then.run();
      return;
    }
    var channel = ((ConnectionBase) call.request().connection()).channel();
    channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(_ -> then.run());
  }

  static UnderWay.Place placeOf(RoutingContext call) {
    return call.get(PLACE);
  }

  /** Where the answer says so, as a body was too large, nobody reads the rest. */
  private static void endWithTheAnswer(RoutingContext call) {
    var said = call.response().headers().get(HttpHeaders.CONNECTION);
    if (said != null && HttpHeaders.CLOSE.toString().equalsIgnoreCase(said)) {
      call.vertx().setTimer(LINGER_MILLIS, _ -> call.request().connection().close());
    }
  }

  private void refuseMethod(RoutingContext call) {
    var begin = System.nanoTime();
    call.response().putHeader(HttpHeaders.ALLOW, KnownMethods.all());
    call.addEndHandler(_ -> methods.countOther(Duration.ofNanos(System.nanoTime() - begin)));
    refusal.answer(call, 405, null);
  }

  private void refuseUnroutable(RoutingContext call) {
    if (refusal.wasLast(call)) {
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

  /** Waits until the call can be worked on; 503 if that takes too long. */
  void seat(RoutingContext call, Room room) {
    if (!placeOf(call).sits(seats, room)) {
      throw overloaded();
    }
  }

  /** The work is done but for sending so many bytes. Whether there is room for them. */
  static boolean isWritten(RoutingContext call, int bytes) {
    return placeOf(call).isWritten(bytes);
  }

  static Problem overloaded() {
    return RequestRefusals.OVERLOADED.problem();
  }
}
