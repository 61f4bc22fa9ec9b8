package org.buranakan.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.buranakan.local.Suite;
import org.jspecify.annotations.Nullable;

/** Calls the services as a ministry's system would: over HTTP, with a token of Keycloak. */
public final class Api {
  /** Sooner than the 900 s after which a token ends. */
  private static final Duration RENEWAL = Duration.ofMinutes(10);

  private static final Pattern DOCUMENT = Pattern.compile("^/v1/(?!admin/)[a-z-]+/[^/?]+");
  private static final int MOST_TRIES = 5;

  private final HttpClient http;
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();
  private final Suite suite;
  private final Duration patience;
  private final UnaryOperator<String> instance;

  public Api(Suite suite) {
    this(suite, Duration.ofSeconds(60), UnaryOperator.identity());
  }

  /** Waits so long for an answer, from the instance that is chosen for a service. */
  public Api(Suite suite, Duration patience, UnaryOperator<String> instance) {
    this.suite = suite;
    this.patience = patience;
    this.instance = instance;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(patience)
            .build();
  }

  private record Token(String value, Instant until) {}

  /** What came back: the status, and the body where there was one. */
  public record Answer(int status, JsonNode body) {
    /** The value at a JSON pointer, as text. */
    public String text(String pointer) {
      return body.at(pointer).asText();
    }

    public String id() {
      return text("/id");
    }
  }

  /** The id of the user's account in Keycloak. */
  public String account(String user) {
    var payload = Base64.getUrlDecoder().decode(token(user).split("\\.")[1]);
    return read(new String(payload, UTF_8)).path("sub").asText();
  }

  public Answer get(String user, String service, String path) {
    return answer(exchange(user, service, path, "GET", null, "application/json", null));
  }

  /** The body as it came, byte for byte. */
  String getRaw(String user, String service, String path) {
    return exchange(user, service, path, "GET", null, "application/json", null).body();
  }

  public Answer post(String user, String service, String path, String body) {
    return send(user, service, path, "POST", body, "application/json");
  }

  public Answer put(String user, String service, String path, String body) {
    return send(user, service, path, "PUT", body, "application/json");
  }

  public Answer delete(String user, String service, String path) {
    return send(user, service, path, "DELETE", null, "application/json");
  }

  public Answer postCsv(String user, String service, String path, String csv) {
    return send(user, service, path, "POST", csv, "text/csv");
  }

  /** Changes the version that it has read, if any; if somebody else was faster, it reads again. */
  private Answer send(
      String user, String service, String path, String method, @Nullable String body, String type) {
    var document = DOCUMENT.matcher(path);
    if (!document.find()) {
      return answer(exchange(user, service, path, method, body, type, null));
    }
    for (var tries = 1; ; tries++) {
      var read = exchange(user, service, document.group(), "GET", null, "application/json", null);
      if (read.statusCode() == 404 || read.statusCode() >= 500) {
        return answer(read);
      }
      var seen = read.headers().firstValue("ETag").orElse(null);
      var answer = answer(exchange(user, service, path, method, body, type, seen));
      if (answer.status() != 412 || tries == MOST_TRIES) {
        return answer;
      }
    }
  }

  private Answer answer(HttpResponse<String> response) {
    return new Answer(response.statusCode(), read(response.body()));
  }

  private HttpResponse<String> exchange(
      String user,
      String service,
      String path,
      String method,
      @Nullable String body,
      String type,
      @Nullable String seen) {
    var request =
        HttpRequest.newBuilder(URI.create(address(instance.apply(service), path)))
            .timeout(patience)
            .header("Authorization", "Bearer " + token(user))
            .header("Accept-Language", "en")
            .method(
                method,
                body == null || body.isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body));
    if (body != null && !body.isEmpty()) {
      request.header("Content-Type", type);
    }
    if (seen != null) {
      request.header("If-Match", seen);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path + " at " + service, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Of Keycloak; renewed before it ends. */
  public String token(String user) {
    return tokens
        .compute(
            user,
            (_, known) ->
                known != null && Instant.now().isBefore(known.until())
                    ? known
                    : new Token(suite.token(user), Instant.now().plus(RENEWAL)))
        .value();
  }

  private JsonNode read(String body) {
    try {
      return body.isEmpty() ? JsonNodeFactory.instance.objectNode() : json.readTree(body);
    } catch (IOException e) {
      return JsonNodeFactory.instance.textNode(body);
    }
  }

  /** What begins with /q/ is at the port for those who operate a service. */
  private String address(String service, String path) {
    return (path.startsWith("/q/") ? suite.management(service) : suite.url(service)) + path;
  }
}
