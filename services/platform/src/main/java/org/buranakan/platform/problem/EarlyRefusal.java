package org.buranakan.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.buranakan.platform.rest.Discreet;
import org.jspecify.annotations.Nullable;

/** The problem document of a request that does not come as far as a resource. */
@ApplicationScoped
class EarlyRefusal {
  private final ObjectMapper json;
  private final Discreet discreet;

  EarlyRefusal(ObjectMapper json, Discreet discreet) {
    this.json = json;
    this.discreet = discreet;
  }

  Future<Void> answer(RoutingContext call, int status, @Nullable Problem cause) {
    var request = call.request();
    Unrouted.name();
    var problem =
        ProblemShape.shaped(
            HttpProblem.builder()
                .withStatus(status)
                .withInstance(URI.create(discreet.path(request.path())))
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
