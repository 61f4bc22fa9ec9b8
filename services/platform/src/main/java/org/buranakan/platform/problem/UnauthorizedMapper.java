package org.buranakan.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** A call without a token: 401. The library's own mapper does not link with this Quarkus. */
@Provider
@Priority(1)
public class UnauthorizedMapper extends ExceptionMapperBase<UnauthorizedException> {
  @Override
  protected HttpProblem toProblem(UnauthorizedException problem) {
    return HttpProblem.builder().withStatus(401).withHeader("WWW-Authenticate", "Bearer").build();
  }
}
