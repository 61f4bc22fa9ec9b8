package org.buranakan.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ext.Provider;

/** Somebody else changed the same thing at the same moment: 409. */
@Provider
public class ConcurrentChangeMapper extends ExceptionMapperBase<OptimisticLockException> {
  @Override
  protected HttpProblem toProblem(OptimisticLockException problem) {
    return HttpProblem.builder().withStatus(409).build();
  }
}
