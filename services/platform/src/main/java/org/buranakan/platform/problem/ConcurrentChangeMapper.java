package org.buranakan.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ext.Provider;
import org.buranakan.platform.rest.IfMatch;

/**
 * Somebody else changed the same thing at the same moment: 412 for a caller that named the version,
 * otherwise 409.
 */
@Provider
public class ConcurrentChangeMapper extends ExceptionMapperBase<OptimisticLockException> {
  private final IfMatch ifMatch;

  ConcurrentChangeMapper(IfMatch ifMatch) {
    this.ifMatch = ifMatch;
  }

  @Override
  protected HttpProblem toProblem(OptimisticLockException problem) {
    return HttpProblem.builder().withStatus(ifMatch.namesVersion() ? 412 : 409).build();
  }
}
