package org.buranakan.platform.edge;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection on which no head of a request comes, or one that has begun and takes too
 * long, however steadily its bytes drip. (The server itself knows only how long nothing comes.)
 */
final class Connection extends ChannelInboundHandlerAdapter {
  private static final String ENCODER = "httpEncoder"; // as the server calls it

  private final Channel channel;
  private final Set<Connection> open;
  private final Duration head;
  private final Consumer<RefusedHead> refused;
  private final AtomicInteger calls = new AtomicInteger();
  private volatile Instant lastUsed = Instant.now();
  private @Nullable Future<?> end;

  Connection(Channel channel, Set<Connection> open, Duration head, Consumer<RefusedHead> refused) {
    this.channel = channel;
    this.open = open;
    this.head = head;
    this.refused = refused;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    open.add(this);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    stop();
    open.remove(this);
  }

  @Override
  public void channelActive(ChannelHandlerContext context) throws Exception {
    begin();
    if (context.pipeline().get(ENCODER) == null) {
      context.pipeline().addLast(new FirstBytes());
    } else {
      readHttp(context.pipeline());
    }
    super.channelActive(context);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
    if (calls.get() == 0 && end == null) {
      begin();
    }
    super.channelRead(context, bytes);
  }

  /** On the connection's own event loop, as all but {@link #answered} and {@link #lastUsed}. */
  private void begin() {
    end = channel.eventLoop().schedule(this::close, head.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void close() {
    var _ = channel.close();
  }

  void headIsHere() {
    calls.incrementAndGet();
    stop();
  }

  void answered() {
    lastUsed = Instant.now();
    calls.decrementAndGet();
  }

  private void stop() {
    if (end != null) {
      end.cancel(false);
      end = null;
    }
  }

  /** When an answer ended, or the connection began. */
  Instant lastUsed() {
    return lastUsed;
  }

  boolean isIdleSince(Instant since) {
    return calls.get() == 0 && lastUsed.isBefore(since);
  }

  /** A head may have come in the meantime. */
  void closeIfIdleSince(Instant since) {
    channel
        .eventLoop()
        .execute(
            () -> {
              if (isIdleSince(since)) {
                close();
              }
            });
  }

  private void readHttp(ChannelPipeline pipeline) {
    pipeline.addAfter(ENCODER, null, new Heads(refused));
    pipeline.addAfter(ENCODER, null, new Pipelined());
  }

  /**
   * Where it isn't known before what is spoken: after a handshake of TLS, and at the management,
   * where HTTP/2 can't be switched off by a setting. Without TLS it is not spoken here.
   */
  private final class FirstBytes extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
      var pipeline = context.pipeline();
      if (pipeline.get(ENCODER) != null) {
        readHttp(pipeline);
      } else if (pipeline.get(SslHandler.class) == null) {
        ReferenceCountUtil.release(bytes);
        var _ = context.close();
        return;
      }
      pipeline.remove(this);
      context.fireChannelRead(bytes);
    }
  }
}
