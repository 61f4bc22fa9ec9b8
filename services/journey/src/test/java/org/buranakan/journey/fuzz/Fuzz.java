package org.buranakan.journey.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.buranakan.journey.Api;
import org.buranakan.local.Suite;
import org.jspecify.annotations.Nullable;

/**
 * Walks every operation of the published contracts: with its example, with something bad in the
 * place of each single value, without authority. What comes back must be what the contract says.
 */
public final class Fuzz {
  private final Calls calls;
  private final Known known;
  private final Random random;

  private Fuzz(Calls calls, Known known, Random random) {
    this.calls = calls;
    this.known = known;
    this.random = random;
  }

  /** Two contracts at a time; the codes are those that problems may have. */
  public static Outcome run(Suite suite, Path contracts, Set<String> codes, long seed) {
    var read = contracts(contracts);
    var known = new Known(new Random(seed));
    var api = new Api(suite);
    read.forEach(contract -> known.read(api, contract));
    var calls = new Calls(suite, codes);
    var walks = new ArrayList<Callable<Void>>();
    for (var contract : read) {
      walks.add(
          () -> {
            var fuzz = new Fuzz(calls, known, new Random(seed));
            contract.operations().forEach(fuzz::walk);
            return null;
          });
    }
    try (var pool = Executors.newFixedThreadPool(2)) {
      for (var walk : pool.invokeAll(walks)) {
        walk.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return calls.outcome();
  }

  static List<Contract> contracts(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(Contract::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void walk(Operation operation) {
    var body = body(operation);
    var user = callers(operation, body);
    inThePath(operation, user, body);
    inTheQuery(operation, user, body);
    inTheHeaders(operation, user, body);
    if (body != null) {
      inTheBody(operation, user, body);
    }
  }

  private Call call(Operation operation, @Nullable String user, @Nullable String body) {
    return new Call(operation, known.path(operation.path()), user, body);
  }

  private @Nullable String body(Operation operation) {
    return operation.mediaType() == null
        ? null
        : isJson(operation) ? sample(operation).toString() : "variable,province,year,value\n";
  }

  private JsonNode sample(Operation operation) {
    return new Samples(operation.contract(), known).of("", operation.bodySchema());
  }

  private static boolean isJson(Operation operation) {
    return "application/json".equals(operation.mediaType());
  }

  /** Everybody tries; whoever comes furthest goes on. */
  private @Nullable String callers(Operation operation, @Nullable String body) {
    var roles = operation.scopes().keySet();
    if (roles.isEmpty()) {
      calls.make(call(operation, null, body), "as nobody");
      return null;
    }
    calls.make(call(operation, null, body), "without a token", 401);
    calls.make(call(operation, null, body).with("Authorization", "Bearer x"), "bad token", 401);
    String best = null;
    var reached = Integer.MAX_VALUE;
    for (var user : Calls.USERS) {
      var call = call(operation, user, body);
      if (Collections.disjoint(roles, calls.roles(user))) {
        calls.make(call, "with a foreign role", 403);
        continue;
      }
      var status = calls.make(call, "with a role");
      if (status < reached) {
        reached = status;
        best = user;
      }
    }
    return best;
  }

  private void inThePath(Operation operation, @Nullable String user, @Nullable String body) {
    for (var parameter : operation.parameters("path")) {
      for (var value : Bad.PARAMETERS) {
        var path =
            operation
                .path()
                .replace("{" + parameter.path("name").asText() + "}", Call.encode(value));
        // What is not the contract's path any more may answer with anything but a failure.
        if (!value.isEmpty() && !value.contains("/")) {
          calls.make(new Call(operation, known.path(path), user, body), "in the path: " + value);
        }
      }
    }
  }

  private void inTheQuery(Operation operation, @Nullable String user, @Nullable String body) {
    calls.make(call(operation, user, body).query("unknown", "1"), "unknown parameter", 400);
    for (var parameter : operation.parameters("query")) {
      var name = parameter.path("name").asText();
      for (var value : Bad.PARAMETERS) {
        var call = call(operation, user, null).query(name, value);
        calls.make(call, "in the query: " + name + "=" + value);
      }
    }
  }

  private void inTheHeaders(Operation operation, @Nullable String user, @Nullable String body) {
    for (var header : Bad.HEADERS) {
      var call = call(operation, user, body).with(header.getFirst(), header.getLast());
      calls.make(call, "in the headers: " + header);
    }
    if (operation.parameters("header").stream().anyMatch(it -> it.path("required").asBoolean())) {
      calls.make(call(operation, user, body).without("If-Match"), "without If-Match");
    }
  }

  private void inTheBody(Operation operation, @Nullable String user, String body) {
    for (var type : Bad.MEDIA_TYPES) {
      calls.make(call(operation, user, body).with("Content-Type", type), "sent as " + type);
    }
    for (var whole : isJson(operation) ? Bad.BODIES : Bad.TABLES) {
      calls.make(call(operation, user, whole), "as the body: " + whole);
    }
    if (!isJson(operation)) {
      return;
    }
    for (var place : Places.of(sample(operation))) {
      for (var value : some(Bad.VALUES)) {
        calls.make(
            call(operation, user, place.with(value).toString()), "at " + place + ": " + value);
      }
      calls.make(call(operation, user, place.without().toString()), "without " + place);
    }
    var more = (ObjectNode) sample(operation);
    calls.make(
        call(operation, user, more.put("unknown", 1).toString()), "with an unknown field", 400);
  }

  /** A third of them at each place, so that all are tried at many. */
  private List<JsonNode> some(List<JsonNode> values) {
    return values.stream().filter(value -> random.nextInt(3) == 0).toList();
  }
}
