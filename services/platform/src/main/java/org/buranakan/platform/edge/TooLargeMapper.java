package org.buranakan.platform.edge;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** What else comes of the body is not read: the connection ends with the answer. */
@Provider
public class TooLargeMapper extends ExceptionMapperBase<TooLargeBody> {
  @Override
  protected HttpProblem toProblem(TooLargeBody problem) {
    return HttpProblem.builder().withStatus(413).withHeader("Connection", "close").build();
  }
}
