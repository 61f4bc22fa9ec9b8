package org.buranakan.platform.edge;

import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Work on a call with a body begins when the body is there: a slow sender takes nobody's seat. */
@Provider
class BodyRead implements ReaderInterceptor {
  private static final Map<Method, Boolean> READS = new ConcurrentHashMap<>();

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

  /** Whether the operation has a parameter for the body: nobody reads it for any other. */
  static boolean reads(Method operation) {
    return READS.computeIfAbsent(
        operation, it -> Arrays.stream(it.getParameters()).anyMatch(BodyRead::isBody));
  }

  private static boolean isBody(Parameter parameter) {
    return parameter.getType() == InputStream.class
        || (parameter.isAnnotationPresent(Valid.class)
            && !parameter.isAnnotationPresent(BeanParam.class));
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

  /** A file is read by the method itself: the call is seated when that has come to its end. */
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
