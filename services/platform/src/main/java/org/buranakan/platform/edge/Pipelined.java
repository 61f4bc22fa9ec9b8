package org.buranakan.platform.edge;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/**
 * Closes a connection on which many requests wait behind the one that is being answered, or come at
 * once. The server would read them all, keep each with its answer until the caller takes it, and
 * answer nobody else meanwhile.
 *
 * <p>A body behind a request that is not answered yet is not read at all: the connection ends with
 * the answers to what came before. If its caller hung up in the midst of it, the server would run
 * into an error of its own, and count the connection as open for ever.
 */
final class Pipelined extends ChannelDuplexHandler {
  private static final int MOST = 8;

  private int open; // requests whose answer was not sent: on the connection's event loop only
  private int together; // requests that were read at once
  private boolean isOver;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest request && !isOver) {
      begin(context, request);
    }
    if (isOver || !context.channel().isActive()) {
      ReferenceCountUtil.release(message);
    } else {
      context.fireChannelRead(message);
    }
  }

  private void begin(ChannelHandlerContext context, HttpRequest request) {
    if (open > 0 && hasBody(request.headers())) {
      isOver = true;
    } else if (++open > MOST || ++together > MOST) {
      isOver = true; // the connection itself may stay for a while: TLS says goodbye first
      var _ = context.close();
    }
  }

  private static boolean hasBody(HttpHeaders headers) {
    return headers.contains(HttpHeaderNames.TRANSFER_ENCODING)
        || !"0".equals(headers.get(HttpHeaderNames.CONTENT_LENGTH, "0"));
  }

  /** Others have their turn before more is read. */
  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    together = 0;
    context.fireChannelReadComplete();
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise sent) {
    if (message instanceof LastHttpContent && !isInterim(message)) {
      var _ = context.write(message, sent.unvoid().addListener(_ -> isAnswered(context)));
    } else {
      var _ = context.write(message, sent);
    }
  }

  private void isAnswered(ChannelHandlerContext context) {
    open--;
    if (isOver && open == 0) {
      var _ = context.close();
    }
  }

  /** Such as 100 Continue: the answer itself follows. */
  private static boolean isInterim(Object message) {
    return message instanceof HttpResponse response
        && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
  }
}
