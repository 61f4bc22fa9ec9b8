package org.buranakan.journey;

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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.buranakan.journey.fuzz.Places;
import org.buranakan.local.Suite;
import org.jspecify.annotations.Nullable;

/**
 * Persons with a marked word in everything that is personal: registered, corrected, looked for and
 * refused in all ways that come to mind. What was answered is remembered.
 */
final class Planting {
  static final String WORD = "zqpersonqz";

  /** May know the persons of the province, and may not. */
  private static final String OFFICER = "songkhla-officer";

  private static final String DPO = "data-protection-officer";
  private static final List<String> STRANGERS =
      List.of("analyst", "ministry", "khonkaen-officer", "hatyai-representative", "administrator");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DESCRIBED =
      """
      "sector": "community", "districts": ["9011"],
      "name": {"th": "สมหญิง %1$s", "en": "Somying %1$s"},
      "identifiers": [{"scheme": "th-citizen-id", "identifier": "%2$s-%1$s"}],
      "contacts": [{"type": "phone", "value": "081-%1$s"}, {"type": "address", "value": "%1$s"}],
      "processing": {"purpose": {"th": "งาน %1$s", "en": "for %1$s"}, "legalBasis": "consent",
                     "consentedOn": "2026-01-15"}""";

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Answer> answers = new ArrayList<>();
  private final Suite suite;
  private final Map<String, String> tokens = new HashMap<>();

  Planting(Suite suite) {
    this.suite = suite;
  }

  /** What was answered to whom, with all its headers. */
  private record Answer(@Nullable String user, String asked, int status, String text, String body) {
    JsonNode json() {
      return tree(body);
    }

    /** Where no person may be: in a refusal, and before who may not know. */
    boolean isUntold() {
      return status >= 400 || user == null || STRANGERS.contains(user);
    }

    boolean holds(String word) {
      return text.contains(word);
    }
  }

  /** The answers that hold the word, of those that may or of those that may not. */
  List<String> answers(String word, boolean untold) {
    return answers.stream()
        .filter(answer -> answer.isUntold() == untold && answer.holds(word))
        .map(answer -> answer.user() + " " + answer.asked() + ": " + answer.text())
        .toList();
  }

  private static String person(String number) {
    return "{\"kind\": \"person\", \"province\": \"TH-90\", " + described(number) + "}";
  }

  private static String described(String number) {
    return DESCRIBED.formatted(WORD, number);
  }

  /** All that goes wrong with what is sent, and what goes well with it. */
  void register() {
    var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    for (var body : List.of(person("1"), person("1"), person("2"))) {
      send(OFFICER, "POST", "/v1/actors", body, key);
    }
    send(OFFICER, "POST", "/v1/actors", person("1")); // whose number is taken
    for (var user : STRANGERS) {
      send(user, "POST", "/v1/actors", person("3"));
    }
    send(null, "POST", "/v1/actors", person("3"));
    send(OFFICER, "POST", "/v1/actors", person("3"), Map.of("Content-Type", "text/plain"));
    send(OFFICER, "POST", "/v1/actors", person("3"), Map.of("Accept", WORD));
    send(OFFICER, "POST", "/v1/actors", person("3").substring(2));
    send(OFFICER, "POST", "/v1/actors", person("3") + WORD);
    send(OFFICER, "POST", "/v1/actors", person("3").replace("\"kind\"", "\"unknown\""));
    send(OFFICER, "POST", "/v1/actors", person("3" + " ".repeat(1_100_000)));
    wrong(tree(person("4"))).forEach(body -> send(OFFICER, "POST", "/v1/actors", body));
  }

  /** With something marked in the place of every value. */
  private static List<String> wrong(JsonNode document) {
    var texts = JSON.getNodeFactory();
    var bad =
        List.of(
            texts.textNode(WORD),
            texts.textNode(WORD.repeat(500)),
            texts.textNode(WORD + "\0"),
            texts.objectNode().put("th", WORD),
            texts.arrayNode().add(WORD));
    return Places.of(document).stream()
        .flatMap(place -> bad.stream().map(value -> place.with(value).toString()))
        .toList();
  }

  void correct(String id) {
    var path = "/v1/actors/" + id;
    var change = "{" + described("1") + "}";
    send(OFFICER, "PUT", path, change, Map.of("If-Match", "\"1\""));
    send(OFFICER, "PUT", path, change, Map.of("If-Match", "\"1\""));
    send(OFFICER, "PUT", path, change, Map.of("If-Match", WORD));
    send(OFFICER, "PUT", path, change);
    for (var user : STRANGERS) {
      send(user, "PUT", path, change, Map.of("If-Match", "*"));
    }
    for (var wrong : List.of("\"kind\": \"" + WORD + "\", ", "\"sector\": \"" + WORD + "\", ")) {
      send(OFFICER, "PUT", path, "{" + wrong + change.substring(1), Map.of("If-Match", "*"));
    }
  }

  /** By everybody: with what is known, and as nobody should. */
  void read(String id) {
    var paths =
        List.of(
            "/v1/actors/" + id,
            "/v1/actors/" + id + "/personal-data",
            "/v1/actors?province=TH-90&kind=person&limit=200",
            "/v1/actors?identifier=1-" + WORD);
    for (var user : Stream.concat(Stream.of(OFFICER, DPO), STRANGERS.stream()).toList()) {
      paths.forEach(path -> send(user, "GET", path, null));
    }
    for (var parameter : List.of("limit", "kind", "cursor", "name")) {
      send(OFFICER, "GET", "/v1/actors?" + parameter + "=" + WORD, null);
    }
    for (var path : List.of("/v1/actors/%s", "/v1/actors/%s/personal-data", "/v1/%s", "/%s")) {
      for (var accept : List.of("application/json", "garbage")) {
        for (var method : List.of("GET", "POST", "DELETE")) {
          send(OFFICER, method, path.formatted(WORD), null, Map.of("Accept", accept));
        }
      }
    }
  }

  /** Everybody whom the officer sees with the word. */
  List<String> planted() {
    var ids = new ArrayList<String>();
    var next = "";
    do {
      var path = "/v1/actors?province=TH-90&kind=person&limit=200" + next;
      var page = send(OFFICER, "GET", path, null).json();
      for (var person : page.path("items")) {
        if (person.toString().contains(WORD)) {
          ids.add(person.path("id").asText());
        }
      }
      next = page.has("next") ? "&cursor=" + page.path("next").asText() : "";
    } while (!next.isEmpty());
    return ids;
  }

  void erase(String id) {
    for (var user : STRANGERS) {
      erase(id, user, "request");
    }
    erase(id, OFFICER, WORD);
    erase(id, DPO, "consent-withdrawn");
  }

  private void erase(String id, String user, String ground) {
    var body = "{\"ground\": \"" + ground + "\"}";
    send(user, "POST", "/v1/actors/" + id + "/erasure", body, Map.of("If-Match", "*"));
  }

  /** What has no name that is hidden: the word for it is found wherever events come. */
  String registerOffice() {
    var word = WORD.replace("person", "office");
    send(
        OFFICER,
        "POST",
        "/v1/actors",
        """
        {"kind": "organisation", "sector": "media", "province": "TH-90", "name": {"th": "%s"}}"""
            .formatted(word));
    return word;
  }

  /** As a programming error would be: the server's message has the whole row. */
  void refusedByTheDatabase() throws SQLException {
    try (var connection = suite.postgres().connect("actor_registry");
        var update =
            connection.prepareStatement("update actor set name = ?::jsonb where kind = 'PERSON'")) {
      update.setString(1, "{\"th\": \"" + WORD + "\"}");
      update.executeUpdate();
      throw new AssertionError("a person's name stands beside the person");
    } catch (SQLException refused) {
      if (!refused.getMessage().contains("persons_stand_apart")) {
        throw refused;
      }
    }
  }

  /** Asks for somebody who is not there, and returns the id. */
  String unknown() {
    var id = UUID.randomUUID().toString();
    send(OFFICER, "GET", "/v1/actors/" + id, null);
    return id;
  }

  private Answer send(@Nullable String user, String method, String path, @Nullable String body) {
    return send(user, method, path, body, Map.of());
  }

  private Answer send(
      @Nullable String user,
      String method,
      String path,
      @Nullable String body,
      Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(URI.create(suite.url("actor-registry") + path))
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (user != null) {
      request.header("Authorization", "Bearer " + tokens.computeIfAbsent(user, suite::token));
    }
    headers.forEach(request::setHeader);
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      var answer = answer(user, method + " " + path, response);
      answers.add(answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Answer answer(@Nullable String user, String asked, HttpResponse<String> response) {
    var text = response.statusCode() + " " + response.headers().map() + " " + response.body();
    return new Answer(user, asked, response.statusCode(), text, response.body());
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
