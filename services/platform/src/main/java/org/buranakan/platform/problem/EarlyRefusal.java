package org.buranakan.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.util.AttributeKey;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.buranakan.platform.rest.Discreet;
import org.jspecify.annotations.Nullable;

/** The problem document of a request that does not come as far as a resource. */
@ApplicationScoped
public class EarlyRefusal {
  private static final AttributeKey<Boolean> LAST = AttributeKey.valueOf("buranakan.refused");
  private static final long PATIENCE_MILLIS = 5_000;

  private final ObjectMapper json;
  private final Discreet discreet;

  EarlyRefusal(ObjectMapper json, Discreet discreet) {
    this.json = json;
    this.discreet = discreet;
  }

  /** A body that nobody will read is the end of its connection. */
  public void answer(RoutingContext call, int status, @Nullable Problem cause) {
    var headers = call.request().headers();
    var length = headers.get(HttpHeaders.CONTENT_LENGTH);
    if ((length == null && !headers.contains(HttpHeaders.TRANSFER_ENCODING))
        || "0".equals(length)) {
      var _ = write(call, status, cause);
    } else {
      answerLast(call, status, cause);
    }
  }

  /**
   * Ends the connection with the answer: whatever stands behind the request goes unread. It is
   * thrown away for a while, as most callers read no answer before they have sent everything.
   */
  public void answerLast(RoutingContext call, int status, @Nullable Problem cause) {
    var request = call.request();
    var channel = ((ConnectionBase) request.connection()).channel();
    channel.attr(LAST).set(true);
    channel.pipeline().addAfter("httpDecoder", "thrown-away", new ThrownAway());
    call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    write(call, status, cause)
        .onComplete(
            _ -> {
              if (request.isEnded()) {
                request.connection().close();
              } else {
                call.vertx().setTimer(PATIENCE_MILLIS, over -> request.connection().close());
              }
            });
    request.handler(thrownAway -> {});
    request.resume();
  }

  /** Whether a request before this one ended their connection. */
  public boolean wasLast(RoutingContext call) {
    return ((ConnectionBase) call.request().connection()).channel().hasAttr(LAST);
  }

  private Future<Void> write(RoutingContext call, int status, @Nullable Problem cause) {
    var request = call.request();
    Unrouted.name();
    var problem =
        ProblemShape.shaped(
            HttpProblem.builder()
                .withStatus(status)
                .withInstance(discreet.instance(request.path()))
                .build(),
            cause,
            request.getHeader("Accept-Language"));
    var response = call.response().setStatusCode(problem.getStatusCode());
    response.putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString());
    problem.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
    return response.end(Buffer.buffer(write(problem)));
  }

  private byte[] write(HttpProblem problem) {
    try {
      return json.writeValueAsBytes(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
