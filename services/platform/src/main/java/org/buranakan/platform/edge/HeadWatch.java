package org.buranakan.platform.edge;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Closes a connection on which a head has begun, and takes too long. */
final class HeadWatch extends ChannelInboundHandlerAdapter {
  private final Channel connection;
  private final Duration most;
  private final AtomicInteger calls = new AtomicInteger();
  private @Nullable Future<?> end;

  HeadWatch(Channel connection, Duration most) {
    this.connection = connection;
    this.most = most;
  }

  /** On the connection's own event loop, as all but {@link #answered}. */
  void begin() {
    end =
        connection
            .eventLoop()
            .schedule(() -> connection.close(), most.toMillis(), TimeUnit.MILLISECONDS);
  }

  void headIsHere() {
    calls.incrementAndGet();
    stop();
  }

  void answered() {
    calls.decrementAndGet();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
    if (calls.get() == 0 && end == null) {
      begin();
    }
    super.channelRead(context, bytes);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    stop();
    super.channelInactive(context);
  }

  private void stop() {
    if (end != null) {
      end.cancel(false);
      end = null;
    }
  }
}
