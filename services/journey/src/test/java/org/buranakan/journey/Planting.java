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
  static final String OFFICER = "songkhla-officer";

  static final String DPO = "data-protection-officer";
  static final List<String> STRANGERS =
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
  record Answer(@Nullable String user, String asked, int status, String text, String body) {
    JsonNode json() {
      return read(body);
    }

    String id() {
      return json().path("id").asText();
    }

    boolean isRefusal() {
      return status >= 400;
    }

    boolean isToStranger() {
      return user == null || STRANGERS.contains(user);
    }
  }

  List<Answer> answers() {
    return answers;
  }

  static String person(String number) {
    return "{\"kind\": \"person\", \"province\": \"TH-90\", " + described(number) + "}";
  }

  static String described(String number) {
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
    wrong(read(person("4"))).forEach(body -> send(OFFICER, "POST", "/v1/actors", body));
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
    wrong(read(change)).forEach(body -> send(OFFICER, "PUT", path, body, Map.of("If-Match", "*")));
  }

  void read(String id, String number) {
    for (var user : Stream.concat(Stream.of(OFFICER, DPO), STRANGERS.stream()).toList()) {
      for (var path :
          List.of(
              "/v1/actors/" + id,
              "/v1/actors/" + id + "/personal-data",
              "/v1/actors?limit=200",
              "/v1/actors?province=TH-90&kind=person&limit=3",
              "/v1/actors?identifier=" + number + "-" + WORD,
              "/v1/actors?limit=" + WORD,
              "/v1/actors?kind=" + WORD,
              "/v1/actors?cursor=" + WORD,
              "/v1/actors?name=" + WORD,
              "/v1/actors/" + WORD,
              "/v1/actors/" + WORD + "/personal-data",
              "/v1/" + WORD)) {
        send(user, "GET", path, null);
        send(user, "GET", path, null, Map.of("Accept", "garbage"));
        send(user, "DELETE", path + "/" + WORD, null);
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

  void erase(String id, String user) {
    var path = "/v1/actors/" + id + "/erasure";
    for (var stranger : STRANGERS) {
      send(stranger, "POST", path, "{\"ground\": \"request\"}", Map.of("If-Match", "*"));
    }
    send(user, "POST", path, "{\"ground\": \"" + WORD + "\"}", Map.of("If-Match", "*"));
    send(user, "POST", path, "{\"ground\": \"consent-withdrawn\"}", Map.of("If-Match", "*"));
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

  Answer send(@Nullable String user, String method, String path, @Nullable String body) {
    return send(user, method, path, body, Map.of());
  }

  Answer send(
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

  private static Answer answer(
      @Nullable String user, String asked, HttpResponse<String> response) {
    var text = response.statusCode() + " " + response.headers().map() + " " + response.body();
    return new Answer(user, asked, response.statusCode(), text, response.body());
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
