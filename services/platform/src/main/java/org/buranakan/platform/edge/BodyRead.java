package org.buranakan.platform.edge;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Work on a call with a body begins when the body is there: a slow sender takes nobody's seat. */
@Provider
class BodyRead implements ReaderInterceptor {
  private final RoutingContext call;
  private final ResourceInfo resource;
  private final BodyLimit limit;
  private final Edge edge;

  BodyRead(RoutingContext call, ResourceInfo resource, BodyLimit limit, Edge edge) {
    this.call = call;
    this.resource = resource;
    this.limit = limit;
    this.edge = edge;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    var body = context.proceed();
    if (!limit.isForFiles(call.request().path())) {
      edge.seat(call, resource.getResourceMethod());
    }
    return body;
  }
}
