package org.buranakan.platform.edge;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

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
    if (limit.isForFiles(call.request().path())) {
      context.setInputStream(new UntilTheEnd(context.getInputStream()));
      return context.proceed();
    }
    var body = context.proceed();
    edge.seat(call, Room.of(resource.getResourceMethod()));
    return body;
  }

  /** The method reads a file itself. */
  private final class UntilTheEnd extends FilterInputStream {
    private UntilTheEnd(InputStream file) {
      super(file);
    }

    @Override
    public int read() throws IOException {
      return orSeat(super.read());
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return orSeat(super.read(into, from, length));
    }

    private int orSeat(int read) {
      if (read < 0) {
        edge.seat(call, Room.FILE);
      }
      return read;
    }
  }
}
