package org.buranakan.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.buranakan.platform.rest.Discreet;
import org.buranakan.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Gives every problem document of a service the same shape, whoever raised it: a stable type and
 * code, the findings with their places, and the caller's language.
 */
@ApplicationScoped
public class ProblemShape implements ProblemPostProcessor {
  /**
   * What the URIs of all kinds of problems begin with; the code follows. Relative to the address
   * that was called, so that it leads to a page of whoever answered: {@link ProblemResource}.
   */
  static final String TYPES = "/problems/";

  private static final int RETRY_AFTER_SECONDS = 5;

  private final CurrentVertxRequest request;
  private final Discreet discreet;

  ProblemShape(CurrentVertxRequest request, Discreet discreet) {
    this.request = request;
    this.discreet = discreet;
  }

  /** Before the library's own defaults, which would fill in an English title. */
  @Override
  public int priority() {
    return 200;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    Unrouted.name();
    var current = request.getCurrent();
    if (current == null) {
      return shaped(problem, context.cause, null);
    }
    var asked = current.request().getHeader("Accept-Language");
    var instance = discreet.instance(current.request().path());
    var located = HttpProblem.builder(problem).withInstance(instance).build();
    return shaped(located, context.cause, asked);
  }

  static HttpProblem shaped(
      HttpProblem problem, @Nullable Throwable cause, @Nullable String languages) {
    var status = DatabaseFailure.status(problem.getStatusCode(), cause);
    var locale = Language.of(languages).locale();
    var errors = Findings.of(status, cause, locale);
    var first = errors.getFirst().reason();
    var shaped =
        HttpProblem.builder()
            .withStatus(status)
            .withType(URI.create(TYPES + first.code()))
            .withTitle(Titles.of(status).in(locale))
            .withDetail(first.text().in(locale))
            .withInstance(problem.getInstance())
            .withHeader("Content-Language", locale.getLanguage())
            .withHeader("Vary", "Accept-Language")
            .with("code", first.code())
            .with("errors", findings(errors, locale));
    if (status == 503) {
      shaped.withHeader("Retry-After", RETRY_AFTER_SECONDS);
    }
    problem.getHeaders().forEach(shaped::withHeader);
    return shaped.build();
  }

  private static List<Map<String, Object>> findings(List<FieldError> errors, Locale locale) {
    return errors.stream().map(error -> finding(error, locale)).toList();
  }

  private static Map<String, Object> finding(FieldError error, Locale locale) {
    var finding = new LinkedHashMap<String, Object>();
    if (error.pointer() != null) {
      finding.put("pointer", error.pointer());
    }
    var reason = error.reason();
    finding.put("code", reason.code());
    finding.put("detail", reason.text().in(locale));
    if (reason.basis() != null) {
      finding.put("basis", reason.basis().in(locale));
    }
    return finding;
  }
}
