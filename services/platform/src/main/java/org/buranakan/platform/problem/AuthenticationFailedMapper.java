package org.buranakan.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/**
 * A call with a token that does not hold: 401. The library's own mapper does not link with this
 * Quarkus.
 */
@Provider
@Priority(1)
public class AuthenticationFailedMapper extends ExceptionMapperBase<AuthenticationFailedException> {
  @Override
  protected HttpProblem toProblem(AuthenticationFailedException problem) {
    return HttpProblem.builder().withStatus(401).withHeader("WWW-Authenticate", "Bearer").build();
  }
}
