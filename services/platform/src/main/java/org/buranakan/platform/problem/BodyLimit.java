package org.buranakan.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells of a body that is announced to be too large, before any of it is read. (The server itself
 * would answer 413 without a word.)
 */
@ApplicationScoped
class BodyLimit {
  private static final int BEFORE_THE_SERVERS_OWN = 10;

  private final ObjectMapper json;
  private final long most;

  BodyLimit(
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.json = json;
    this.most = most.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_THE_SERVERS_OWN);
  }

  private void check(RoutingContext call) {
    if (announced(call) > most) {
      refuse(call);
    } else {
      call.next();
    }
  }

  private static long announced(RoutingContext call) {
    try {
      var length = call.request().getHeader("Content-Length");
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  private void refuse(RoutingContext call) {
    var problem =
        ProblemShape.shaped(
            HttpProblem.builder()
                .withStatus(413)
                .withInstance(URI.create(call.request().path()))
                .build(),
            null,
            call.request().getHeader("Accept-Language"));
    var response = call.response().setStatusCode(413).putHeader("Connection", "close");
    response.putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString());
    problem.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
    response
        .end(Buffer.buffer(write(problem)))
        .onComplete(sent -> call.request().connection().close());
  }

  private byte[] write(HttpProblem problem) {
    try {
      return json.writeValueAsBytes(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
