package org.buranakan.journey;

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
import java.util.HashMap;
import java.util.Map;
import org.buranakan.local.Suite;
import org.jspecify.annotations.Nullable;

/** Calls the services as a ministry's system would: over HTTP, with a token of Keycloak. */
final class Api {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, String> tokens = new HashMap<>();
  private final Suite suite;

  Api(Suite suite) {
    this.suite = suite;
  }

  /** What came back: the status, and the body where there was one. */
  record Answer(int status, JsonNode body) {
    /** The value at a JSON pointer, as text. */
    String text(String pointer) {
      return body.at(pointer).asText();
    }

    String id() {
      return text("/id");
    }
  }

  Answer get(String user, String service, String path) {
    return send(user, service, path, "GET", null, "application/json");
  }

  /** The body as it came, byte for byte. */
  String getRaw(String user, String service, String path) {
    return exchange(user, service, path, "GET", null, "application/json").body();
  }

  Answer post(String user, String service, String path, String body) {
    return send(user, service, path, "POST", body, "application/json");
  }

  Answer put(String user, String service, String path, String body) {
    return send(user, service, path, "PUT", body, "application/json");
  }

  Answer delete(String user, String service, String path) {
    return send(user, service, path, "DELETE", null, "application/json");
  }

  Answer postCsv(String user, String service, String path, String csv) {
    return send(user, service, path, "POST", csv, "text/csv");
  }

  private Answer send(
      String user, String service, String path, String method, @Nullable String body, String type) {
    var response = exchange(user, service, path, method, body, type);
    return new Answer(response.statusCode(), read(response.body()));
  }

  private HttpResponse<String> exchange(
      String user, String service, String path, String method, @Nullable String body, String type) {
    var request =
        HttpRequest.newBuilder(URI.create(suite.url(service) + path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + tokens.computeIfAbsent(user, suite::token))
            .header("Accept-Language", "en")
            .method(
                method,
                body == null || body.isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body));
    if (body != null && !body.isEmpty()) {
      request.header("Content-Type", type);
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

  private JsonNode read(String body) {
    try {
      return body.isEmpty() ? JsonNodeFactory.instance.objectNode() : json.readTree(body);
    } catch (IOException e) {
      return JsonNodeFactory.instance.textNode(body);
    }
  }
}
