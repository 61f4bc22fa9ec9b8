package org.buranakan.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/**
 * Two callers made the same thing at once and the database let one through: 409 for the other. Any
 * other constraint is a rule that we forgot to check: 500, and the log says which.
 */
@Provider
public class UniqueConstraintMapper extends ExceptionMapperBase<ConstraintViolationException> {
  @Override
  protected HttpProblem toProblem(ConstraintViolationException problem) {
    var status = problem.getKind() == ConstraintKind.UNIQUE ? 409 : 500;
    return HttpProblem.builder().withStatus(status).build();
  }
}
