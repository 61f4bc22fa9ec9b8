package org.buranakan.platform.problem;

import static org.buranakan.platform.problem.RequestRefusals.CONCURRENT_CHANGE;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says of any exception what was wrong, and where. */
final class Findings {
  /** Violations come in no order of their own, and the first one stands for all. */
  private static final Comparator<FieldError> IN_ORDER =
      Comparator.comparing(FieldError::pointer, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(error -> error.reason().code());

  private Findings() {}

  static List<FieldError> of(int status, @Nullable Throwable cause, Locale locale) {
    for (var e = cause; e != null; e = e.getCause()) {
      switch (e) {
        case Problem problem -> {
          return problem.errors();
        }
        case ConstraintViolationException violations -> {
          return violations.getConstraintViolations().stream()
              .map(BrokenConstraint::of)
              .sorted(IN_ORDER)
              .limit(Problem.MOST_ERRORS)
              .toList();
        }
        case JsonProcessingException json -> {
          return List.of(UnreadableJson.of(json));
        }
        case OptimisticLockException stale -> {
          return List.of(new FieldError(null, CONCURRENT_CHANGE.reason()));
        }
        case SQLException database when DatabaseFailure.isRolledBack(database) -> {
          return List.of(new FieldError(null, CONCURRENT_CHANGE.reason()));
        }
        default -> {}
      }
    }
    return List.of(new FieldError(null, RequestRefusals.byStatus(status).reason()));
  }
}
