package org.buranakan.platform.edge;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelinedTest {
  private static final int MOST = 8;

  private final List<FullHttpRequest> requests =
      Stream.generate(PipelinedTest::request).limit(MOST + 3).toList();

  @Test
  void what_is_too_much_closes_the_connection_and_is_released() {
    var connection = new EmbeddedChannel(new Pipelined());
    connection.writeInbound(requests.toArray());

    assertThat(connection.isOpen()).isFalse();
    assertOnlyTheFirstAreRead(connection);
  }

  /** As one does that says goodbye in TLS first. */
  @Test
  void so_it_is_on_a_connection_that_takes_its_time_to_close() {
    var connection = new EmbeddedChannel(new ClosesLater(), new Pipelined());
    connection.writeInbound(requests.toArray());

    assertThat(connection.isOpen()).isTrue();
    assertOnlyTheFirstAreRead(connection);
  }

  @Test
  void requests_that_are_answered_at_once_are_not_read_without_end() {
    var connection = new EmbeddedChannel(new Pipelined(), new AnswersAtOnce());
    for (var turn = 0; turn < 100; turn++) {
      connection.writeInbound(requests.subList(0, MOST).toArray());
    }
    assertThat(connection.isOpen()).isTrue();
    connection.writeInbound(requests.subList(0, MOST + 1).toArray());
    assertThat(connection.isOpen()).isFalse();
  }

  /** Where the caller hung up in the midst of it, the server would never hear of that. */
  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 4", "Transfer-Encoding: chunked"})
  void a_body_behind_others_is_not_read_and_ends_the_connection_with_their_answers(String header) {
    var connection = new EmbeddedChannel(new Pipelined());
    connection.writeInbound(request(), request(), withBody(header), request());
    assertThat(connection.inboundMessages()).hasSize(2);

    connection.writeOutbound(answer());
    assertThat(connection.isOpen()).isTrue();
    connection.writeOutbound(answer());
    assertThat(connection.isOpen()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 4", "Transfer-Encoding: chunked"})
  void a_body_behind_what_is_answered_is_read(String header) {
    var connection = new EmbeddedChannel(new Pipelined());
    for (var turn = 0; turn < 100; turn++) {
      connection.writeInbound(withBody(header), request(), withBody("Content-Length: 0"));
      connection.writeOutbound(answer(), answer(), answer());
    }
    assertThat(connection.inboundMessages()).hasSize(300);
    assertThat(connection.isOpen()).isTrue();
  }

  private static FullHttpRequest withBody(String header) {
    var request = request();
    request.headers().set(header.split(": ")[0], header.split(": ")[1]);
    return request;
  }

  private static final class AnswersAtOnce extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object request) {
      var _ = context.writeAndFlush(answer());
    }
  }

  private static FullHttpResponse answer() {
    return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.UNAUTHORIZED);
  }

  private void assertOnlyTheFirstAreRead(EmbeddedChannel connection) {
    assertThat(connection.inboundMessages()).hasSize(MOST);
    assertThat(requests)
        .extracting(FullHttpRequest::refCnt)
        .containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0);
  }

  private static FullHttpRequest request() {
    return new DefaultFullHttpRequest(
        HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.copiedBuffer("body", US_ASCII));
  }

  private static final class ClosesLater extends ChannelOutboundHandlerAdapter {
    @Override
    public void close(ChannelHandlerContext context, ChannelPromise closed) {}
  }
}
