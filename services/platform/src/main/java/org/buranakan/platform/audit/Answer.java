package org.buranakan.platform.audit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.buranakan.platform.event.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What an operation answers with, as far as it matters to the trail.
 *
 * @param location the address of what was made
 * @param document the aggregate after a change, or as it was shown
 */
public record Answer(
    String operation,
    int status,
    boolean replayed,
    @Nullable String code,
    @Nullable String location,
    @Nullable Snapshot document) {

  public static Answer done(
      String operation, int status, @Nullable String location, @Nullable Snapshot document) {
    return new Answer(operation, status, false, null, location, document);
  }

  static Answer of(String operation, ContainerResponseContext response) {
    return new Answer(
        operation,
        response.getStatus(),
        response.getHeaders().containsKey("Idempotency-Replayed"),
        response.getEntity() instanceof HttpProblem problem
            ? (String) problem.getParameters().get("code")
            : null,
        response.getHeaderString(HttpHeaders.LOCATION),
        response.getEntity() instanceof Snapshot shown ? shown : null);
  }

  boolean isRefusal() {
    return status >= 400;
  }
}
