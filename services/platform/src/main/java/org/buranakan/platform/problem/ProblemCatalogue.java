package org.buranakan.platform.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All problems of the suite by their codes, as contracts/problems.json tells of them. */
@Singleton
class ProblemCatalogue {
  private final Map<String, KnownProblem> byCode;

  ProblemCatalogue(ObjectMapper json) throws IOException {
    try (var file = ProblemCatalogue.class.getResourceAsStream("/problems.json")) {
      byCode =
          json.readValue(file, Published.class).problems().stream()
              .collect(Collectors.toMap(KnownProblem::code, Function.identity()));
    }
  }

  Optional<KnownProblem> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  record Published(List<KnownProblem> problems) {}
}
