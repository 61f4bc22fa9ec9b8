package org.buranakan.platform.edge;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads no more than a body may have, where the caller didn't say how much comes. */
@Provider
@Priority(Priorities.ENTITY_CODER)
class LimitedBody implements ContainerRequestFilter {
  private final BodyLimit limit;

  LimitedBody(BodyLimit limit) {
    this.limit = limit;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getHeaderString("Transfer-Encoding") != null) {
      var most = limit.of(request.getUriInfo().getPath());
      request.setEntityStream(new Limited(request.getEntityStream(), most));
    }
  }

  private static final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream body, long most) {
      super(body);
      left = most;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      var read = super.read(into, from, length);
      left -= Math.max(read, 0);
      if (left < 0) {
        throw new TooLargeBody();
      }
      return read;
    }

    /** Would wait for the rest. */
    @Override
    public void close() throws IOException {
      if (left >= 0) {
        super.close();
      }
    }
  }
}
