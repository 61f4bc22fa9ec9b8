package org.buranakan.platform.edge;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Consumer;

/** Tells of the heads that the server refuses itself, so that nothing else ever hears of them. */
final class Heads extends ChannelInboundHandlerAdapter {
  private static final String NO_PATH = "*";

  private final Consumer<RefusedHead> refused;

  Heads(Consumer<RefusedHead> refused) {
    this.refused = refused;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest request) {
      request.headers().remove(HttpHeaderNames.UPGRADE); // no other protocol is spoken here
      if (request.decoderResult().isFailure()) {
        refused.accept(
            new RefusedHead(
                request.method().name(),
                request.uri(),
                status(request.decoderResult().cause()),
                context.channel().remoteAddress()));
      } else if (!isAddress(request.uri())) {
        request.setUri(NO_PATH); // which is refused in words: the server would say 400 and no more
      }
    }
    context.fireChannelRead(message);
  }

  /** As the server answers it. */
  private static int status(Throwable cause) {
    return switch (cause) {
      case TooLongHttpLineException _ -> 414;
      case TooLongHttpHeaderException _ -> 431;
      default -> 400;
    };
  }

  private static boolean isAddress(String uri) {
    try {
      var unused = new URI(uri);
      return true;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
