package org.buranakan.platform.problem;

import io.netty.handler.codec.DecoderException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;

/**
 * Who hangs up while the body is read, or sends chunks that nobody can read, will not read the
 * answer: no failure of the service.
 */
@Provider
public class BrokenOffMapper extends ExceptionMapperBase<IOException> {
  @Override
  protected HttpProblem toProblem(IOException problem) {
    return HttpProblem.builder().withStatus(isBrokenOff(problem) ? 400 : 500).build();
  }

  private static boolean isBrokenOff(Throwable problem) {
    for (var e = problem; e != null; e = e.getCause()) {
      if (e instanceof HttpClosedException
          || e instanceof ClosedChannelException
          || e instanceof SocketException
          || e instanceof DecoderException
          || e instanceof IllegalArgumentException) {
        return true;
      }
    }
    return false;
  }
}
