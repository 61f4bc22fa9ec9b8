package org.buranakan.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/**
 * Hands our own refusals to the library's problem documents; {@link ProblemShape} does the rest.
 */
@Provider
public class ProblemMapper extends ExceptionMapperBase<Problem> {
  @Override
  protected HttpProblem toProblem(Problem problem) {
    var mapped = HttpProblem.builder().withStatus(problem.status()).withTitle("");
    if (problem.challenge() != null) {
      mapped.withHeader("WWW-Authenticate", problem.challenge());
    }
    return mapped.build();
  }
}
