package org.buranakan.journey.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.buranakan.journey.Api;
import org.buranakan.local.Suite;
import org.jspecify.annotations.Nullable;

/**
 * Tries every operation of the contracts in every role, with the target's province and actor in the
 * token or not, and compares what comes with what the contract says in {@code x-authority}. Nothing
 * that exists is changed: the version that is named is never the present one.
 */
public final class Matrix {
  static final String HERE = "TH-90";
  private static final String ELSEWHERE = "TH-40";

  /** Makes a token with exactly this authority. */
  public interface Tokens {
    String with(String role, String province, String actor) throws Exception;
  }

  /** What was tried, and what was not as the contract says. */
  public record Found(int cells, Set<String> roles, List<String> untried, List<String> wrong) {}

  private record Cell(String role, boolean ownProvince, boolean ownActor) {}

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, String> issued = new HashMap<>();
  private final Map<String, JsonNode> documents = new HashMap<>();
  private final List<String> untried = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private final Set<String> roles = new TreeSet<>();
  private final Suite suite;
  private final Tokens tokens;
  private final Known known = new Known(new Random(1));
  private int cells;

  private Matrix(Suite suite, Tokens tokens) {
    this.suite = suite;
    this.tokens = tokens;
  }

  public static Found run(Suite suite, Path contracts, Tokens tokens) throws Exception {
    var matrix = new Matrix(suite, tokens);
    var read = Fuzz.contracts(contracts);
    var api = new Api(suite);
    for (var contract : read) {
      matrix.known.read(api, contract, matrix::isHere);
      contract.operations().forEach(it -> matrix.roles.addAll(it.scopes().keySet()));
    }
    for (var contract : read) {
      for (var operation : contract.operations()) {
        matrix.tryOut(operation);
      }
    }
    return new Found(matrix.cells, matrix.roles, matrix.untried, matrix.wrong);
  }

  /** Remembers of each collection one document that belongs to the province, and still lives. */
  private boolean isHere(String collection, JsonNode document) {
    var here =
        document.path("province").asText(HERE).equals(HERE)
            && !document.path("status").asText().equals("dissolved");
    if (document.path("province").asText().equals(HERE)) {
      var known = documents.get(collection);
      if (known == null || known.path("commitments").isEmpty()) {
        documents.put(collection, document);
      }
    }
    return here;
  }

  private void tryOut(Operation operation) throws Exception {
    if (operation.scopes().isEmpty()) {
      check(operation, send(operation, target(operation), null), true, "nobody");
      return;
    }
    var status = send(operation, target(operation), null).statusCode();
    if (status != 401) {
      wrong.add(operation + " answers " + status + " to nobody");
    }
    for (var role : roles) {
      tryOut(operation, new Cell(role, true, true));
      tryOut(operation, new Cell(role, false, false));
      if (operation.scopes().containsKey(role)) {
        tryOut(operation, new Cell(role, true, false));
        tryOut(operation, new Cell(role, false, true));
      }
    }
  }

  private void tryOut(Operation operation, Cell cell) throws Exception {
    var target = target(operation);
    var token =
        token(
            cell.role,
            cell.ownProvince ? HERE : ELSEWHERE,
            cell.ownActor ? target.actor() : UUID.randomUUID().toString());
    var answer = send(operation, target, token);
    cells++;
    var scope = operation.scopes().get(cell.role);
    if (scope != null && !target.exists()) {
      untried.add(operation.toString());
    } else if (scope == null || !isTable(operation)) {
      check(operation, answer, scope != null && reaches(scope, target, cell), cell.toString());
    }
    if (answer.statusCode() == 200) {
      requireWithin(operation, cell, scope, json.readTree(answer.body()).path("items"));
    }
  }

  /** What a table says is refused row by row. */
  private static boolean isTable(Operation operation) {
    return "text/csv".equals(operation.mediaType());
  }

  private static boolean reaches(String scope, Target target, Cell cell) {
    if (target.isList()) {
      return true; // what it shows is bounded
    }
    var seen = target.province() == null || cell.ownProvince;
    return switch (scope) {
      case "everywhere" -> true;
      case "national" -> target.province() == null;
      case "own-provinces" -> cell.ownProvince;
      case "own-tracks" -> cell.ownProvince && (target.facilitator() == null || cell.ownActor);
      case "own-actors" -> seen && cell.ownActor;
      default -> throw new IllegalArgumentException(scope);
    };
  }

  private void check(Operation operation, HttpResponse<String> answer, boolean allowed, String who)
      throws IOException {
    var status = answer.statusCode();
    if (isLeftToSome(answer)) {
      return;
    }
    var refused = Set.of(401, 403, 404).contains(status) || isHidden(answer);
    if (refused == allowed || status == 400 || status >= 500) {
      wrong.add(
          "%s as %s: %d, but should be %s: %s"
              .formatted(operation, who, status, allowed ? "allowed" : "refused", answer.body()));
    }
  }

  /** Where a rule of the thing itself leaves a step to some of the roles. */
  private boolean isLeftToSome(HttpResponse<String> answer) throws IOException {
    return answer.statusCode() == 403
        && json.readTree(answer.body()).path("code").asText().equals("caller.wrong-level");
  }

  /** What somebody may not see can't be referred to either. */
  private boolean isHidden(HttpResponse<String> answer) throws IOException {
    return answer.statusCode() == 422
        && json.readTree(answer.body()).path("code").asText().contains("unknown");
  }

  /** A list shows nothing of other provinces, which its reader could not get by its id either. */
  private void requireWithin(
      Operation operation, Cell cell, @Nullable String scope, JsonNode items) {
    for (var item : items) {
      var province = item.path("province").asText(null);
      var seen = cell.ownProvince ? HERE : ELSEWHERE;
      if (!"everywhere".equals(scope) && province != null && !province.equals(seen)) {
        wrong.add(operation + " as " + cell + " shows something of " + province);
      }
    }
  }

  private Target target(Operation operation) {
    var collection = operation.path().split("/")[2];
    var document =
        collection.equals("provinces")
            ? JsonNodeFactory.instance.objectNode().put("code", HERE).put("province", HERE)
            : documents.getOrDefault(collection, JsonNodeFactory.instance.objectNode());
    return Target.of(operation, document, sample(operation), known);
  }

  private @Nullable JsonNode sample(Operation operation) {
    var type = operation.mediaType();
    if (type == null) {
      return null;
    }
    return isTable(operation)
        ? JsonNodeFactory.instance.textNode("variable,province,year,value\n")
        : new Samples(operation.contract(), known).of("", operation.bodySchema());
  }

  private String token(String role, String province, String actor) throws Exception {
    var wanted = role + province + actor;
    var known = issued.get(wanted);
    if (known == null) {
      known = tokens.with(role, province, actor);
      issued.put(wanted, known);
    }
    return known;
  }

  private HttpResponse<String> send(Operation operation, Target target, @Nullable String token)
      throws Exception {
    var url = suite.url(operation.contract().service) + target.path();
    var body =
        target.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(target.body());
    var request = HttpRequest.newBuilder(URI.create(url)).method(operation.method(), body);
    if (target.body() != null) {
      request.header("Content-Type", Objects.requireNonNull(operation.mediaType()));
    }
    request.header("If-Match", "\"0\"");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
