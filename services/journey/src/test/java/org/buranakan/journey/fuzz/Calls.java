package org.buranakan.journey.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.buranakan.local.Suite;
import org.jspecify.annotations.Nullable;

/** Makes the calls, and remembers what the contract does not allow. */
final class Calls {
  /** Among them each role. */
  static final List<String> USERS =
      List.of(
          "songkhla-officer",
          "songkhla-facilitator",
          "hatyai-representative",
          "ministry",
          "analyst",
          "administrator",
          "auditor",
          "data-protection-officer");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final Map<String, String> findings = new ConcurrentSkipListMap<>();
  private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();
  private final Suite suite;
  private final Set<String> codes;

  /** The codes are those that problems may have. */
  Calls(Suite suite, Set<String> codes) {
    this.suite = suite;
    this.codes = codes;
  }

  Outcome outcome() {
    return new Outcome(Map.copyOf(statuses), Map.copyOf(findings));
  }

  /** The roles that the user's token gives. */
  Set<String> roles(String user) {
    var payload = Base64.getUrlDecoder().decode(token(user).split("\\.")[1]);
    return texts(read(new String(payload, UTF_8)).at("/realm_access/roles"));
  }

  private static Set<String> texts(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String token(String user) {
    return tokens.computeIfAbsent(user, suite::token);
  }

  /** Returns the status that came. */
  int make(Call call, String what) {
    var answer = send(call);
    var status = answer.statusCode();
    statuses.computeIfAbsent(status, _ -> new AtomicInteger()).incrementAndGet();
    var type = answer.headers().firstValue("Content-Type").orElse("");
    var refusal =
        status < 500
            ? call.operation().refusal(status, type, answer.body())
            : "whatever is sent, no service fails";
    if (refusal != null) {
      find(call, status, refusal, what, answer.body());
    }
    if (type.startsWith("application/problem+json")) {
      read(answer.body())
          .path("errors")
          .forEach(
              error -> {
                var code = error.path("code").asText();
                if (!codes.contains(code)) {
                  find(call, status, code + " is not in problems.json", what, answer.body());
                }
              });
    }
    return status;
  }

  /** What must be refused with this status. */
  void make(Call call, String what, int wanted) {
    var status = make(call, what);
    if (status != wanted) {
      find(call, status, "wanted " + wanted, what, "");
    }
  }

  /** One of a kind is enough. */
  private void find(Call call, int status, String refusal, String what, String body) {
    findings.putIfAbsent(
        call.operation() + " " + status + " " + refusal,
        shortened(what)
            + " as "
            + call.user()
            + " at "
            + shortened(call.path())
            + "\n    sent "
            + shortened(String.valueOf(call.body()))
            + "\n    came "
            + shortened(body));
  }

  private static String shortened(String text) {
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }

  private HttpResponse<String> send(Call call) {
    var request =
        HttpRequest.newBuilder(
                URI.create(suite.url(call.operation().contract().service) + call.path()))
            .timeout(Duration.ofSeconds(30))
            .method(call.operation().method(), publisher(call.body()));
    if (call.user() != null) {
      request.header("Authorization", "Bearer " + token(call.user()));
    }
    call.headers().forEach(request::setHeader);
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(call.operation().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HttpRequest.BodyPublisher publisher(@Nullable String body) {
    return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
  }
}
