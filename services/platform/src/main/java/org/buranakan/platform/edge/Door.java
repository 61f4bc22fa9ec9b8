package org.buranakan.platform.edge;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.timeout.WriteTimeoutHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Lets so many connections in to a server, and keeps room for newcomers: where there are many, the
 * longest idle ones have to go. Nothing goes by addresses: all that comes through a gateway is from
 * the gateway's, and a share for each address would shut out everybody behind it.
 */
final class Door extends ChannelInboundHandlerAdapter {
  private static final Logger LOG = Logger.getLogger(Door.class);
  private static final int ANSWER_SECONDS = 60;

  private final int most;
  private final int many;
  private final Duration head;
  private final Duration idle;
  private final Consumer<RefusedHead> refused;
  private final Set<Connection> open = ConcurrentHashMap.newKeySet();
  private int turnedAway; // on the event loop that accepts only, as all here

  Door(int most, Duration head, Duration idle, Consumer<RefusedHead> refused) {
    this.most = most;
    this.many = most * 3 / 5;
    this.head = head;
    this.idle = idle;
    this.refused = refused;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object accepted) {
    var channel = (Channel) accepted;
    if (open.size() >= most) {
      turnedAway++;
      channel.unsafe().closeForcibly(); // it belongs to no event loop yet
      return;
    }
    channel
        .pipeline()
        .addLast(
            new WriteTimeoutHandler(ANSWER_SECONDS), new Connection(channel, open, head, refused));
    context.fireChannelRead(channel);
  }

  void makeRoom() {
    var tooMany = open.size() - many;
    if (tooMany > 0) {
      var since = Instant.now().minus(idle);
      open.stream()
          .filter(connection -> connection.isIdleSince(since))
          .collect(toMap(identity(), Connection::lastUsed)) // it may change while they are sorted
          .entrySet()
          .stream()
          .sorted(Map.Entry.comparingByValue())
          .limit(tooMany)
          .forEach(each -> each.getKey().closeIfIdleSince(since));
    }
    if (turnedAway > 0) {
      LOG.warnf("%d connections were turned away: %d are open", turnedAway, open.size());
      turnedAway = 0;
    }
  }
}
