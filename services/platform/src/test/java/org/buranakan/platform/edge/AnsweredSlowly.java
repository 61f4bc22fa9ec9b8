package org.buranakan.platform.edge;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the answers of {@link SlowResource}, whether or not anybody waits for them. */
@Provider
public class AnsweredSlowly implements ContainerResponseFilter {
  static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getUriInfo().getPath().startsWith("/v1/slow")) {
      COUNT.incrementAndGet();
    }
  }
}
