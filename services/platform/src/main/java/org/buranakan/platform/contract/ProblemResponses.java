package org.buranakan.platform.contract;

import static java.util.stream.Collectors.toMap;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buranakan.platform.problem.DocumentedProblem;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.MethodInfo;

/** Writes into each operation of the contract which problems it may answer with. */
final class ProblemResponses implements Part {
  private final Operations operations;

  ProblemResponses(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void complete(OpenAPI api) {
    ProblemSchemas.addTo(api.getComponents());
    for (var problem : DocumentedProblem.values()) {
      api.getComponents().addResponse(problem.component(), response(problem));
    }
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (method, operation) ->
                            describe(
                                path, method, operation, Refusals.of(operations.of(operation)))));
  }

  /**
   * The codes that the Javadoc of an operation's method names by {@code @refuses}, besides those
   * that every operation may answer with.
   *
   * @param codes the codes of each status
   */
  private record Refusals(Map<String, List<String>> codes) {
    static Refusals of(MethodInfo method) {
      return new Refusals(
          Javadoc.of(method).refusals().stream()
              .map(refusal -> refusal.split(" ", 2))
              .collect(toMap(it -> it[0], it -> List.of(it[1].split(", ")))));
    }

    List<String> codes(DocumentedProblem problem) {
      return codes.getOrDefault(problem.status(), List.of());
    }
  }

  private static void describe(
      String path, HttpMethod method, Operation operation, Refusals refusals) {
    var state = refusals.codes(DocumentedProblem.CONFLICT);
    var rule = refusals.codes(DocumentedProblem.REFUSED);
    var responses = operation.getResponses();
    var hasBody = operation.getRequestBody() != null;
    var hasKey = takes(operation, "Idempotency-Key");
    // There are always headers, which can be malformed.
    add(responses, DocumentedProblem.MALFORMED, refusals.codes(DocumentedProblem.MALFORMED));
    add(responses, DocumentedProblem.NOT_ACCEPTABLE);
    if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
      add(
          responses,
          DocumentedProblem.UNAUTHENTICATED,
          refusals.codes(DocumentedProblem.UNAUTHENTICATED),
          true,
          "unauthenticated");
      add(responses, DocumentedProblem.FORBIDDEN);
    }
    if (path.contains("{")) {
      add(responses, DocumentedProblem.NOT_FOUND);
    }
    if (method != HttpMethod.GET || !state.isEmpty()) {
      add(responses, DocumentedProblem.CONFLICT, state, hasKey, "idempotency-key.in-flight");
    }
    if (takes(operation, "If-Match")) {
      add(responses, DocumentedProblem.STALE);
      add(responses, DocumentedProblem.VERSION_UNNAMED);
    }
    if (hasBody) {
      add(responses, DocumentedProblem.TOO_LARGE);
      add(responses, DocumentedProblem.UNSUPPORTED_MEDIA_TYPE);
    }
    if (hasBody || hasKey || !rule.isEmpty()) {
      add(responses, DocumentedProblem.REFUSED, rule, hasKey, "idempotency-key.reused");
    }
    add(responses, DocumentedProblem.UNAVAILABLE, refusals.codes(DocumentedProblem.UNAVAILABLE));
    responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
  }

  private static boolean takes(Operation operation, String header) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .map(Parameter::getRef)
            .anyMatch(("#/components/parameters/" + header)::equals);
  }

  private static void add(APIResponses responses, DocumentedProblem problem) {
    add(responses, problem, List.of());
  }

  private static void add(APIResponses responses, DocumentedProblem problem, List<String> codes) {
    add(responses, problem, codes, false, "");
  }

  /** With the codes that this operation may answer with, if it names any. */
  private static void add(
      APIResponses responses,
      DocumentedProblem problem,
      List<String> codes,
      boolean hasKey,
      String ofTheKey) {
    var response = createAPIResponse().ref("#/components/responses/" + problem.component());
    if (!codes.isEmpty()) {
      response.description(
          Stream.concat(codes.stream(), Stream.of(ofTheKey).filter(code -> hasKey))
              .map(code -> "`" + code + "`")
              .collect(Collectors.joining(", ", problem.title() + ": ", ".")));
    }
    responses.addAPIResponse(problem.status(), response);
  }

  private static APIResponse response(DocumentedProblem problem) {
    var response =
        createAPIResponse()
            .description(problem.meaning())
            .content(
                createContent()
                    .addMediaType(
                        HttpProblem.MEDIA_TYPE.toString(),
                        createMediaType()
                            .schema(createSchema().ref("#/components/schemas/Problem"))
                            .example(problem.example())));
    if (problem == DocumentedProblem.UNAUTHENTICATED) {
      response.addHeader(
          "WWW-Authenticate",
          createHeader()
              .description(
                  "How to authenticate: with a bearer token; and, to sign, with which sign-in (RFC 9470)")
              .schema(createSchema().addType(SchemaType.STRING).addExample("Bearer")));
    }
    if (problem == DocumentedProblem.UNAVAILABLE) {
      response.addHeader(
          "Retry-After",
          createHeader()
              .description("After how many seconds to try again")
              .schema(createSchema().addType(SchemaType.INTEGER).addExample(5)));
    }
    return response;
  }
}
