package org.buranakan.platform.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Writes an answer before it is sent: who takes it slowly keeps the written answer in memory, and
 * neither all that it was made of nor a seat. It counts as part of the call until it is sent. Where
 * there is no room for that, what was read is refused; what was done stays done, and keeps its
 * seat.
 */
@Provider
@Priority(Integer.MIN_VALUE) // after all that look at its documents
class WrittenAnswers implements ContainerResponseFilter {
  private static final int SMALL = 4 * 1024; // as objects, less than a thread has for its stack

  private final ObjectMapper json;
  private final EntityManager entities;
  private final RoutingContext call;

  WrittenAnswers(ObjectMapper json, EntityManager entities, RoutingContext call) {
    this.json = json;
    this.entities = entities;
    this.call = call;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var written =
        switch (response.getEntity()) {
          case Record document when isJson(response) -> written(document);
          case String text -> text.getBytes(UTF_8);
          case null, default -> null;
        };
    if (written == null) {
      return;
    }
    response.setEntity(written);
    if (written.length > SMALL) {
      entities.clear();
    }
    if (!Edge.isWritten(call, written.length) && didNothing(request, response)) {
      throw Edge.overloaded();
    }
  }

  private static boolean isJson(ContainerResponseContext response) {
    return MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
  }

  private static boolean didNothing(
      ContainerRequestContext request, ContainerResponseContext response) {
    return request.getMethod().equals("GET")
        || response.getHeaders().containsKey("Idempotency-Replayed");
  }

  private byte[] written(Record document) {
    try {
      return json.writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
