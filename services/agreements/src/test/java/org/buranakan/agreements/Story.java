package org.buranakan.agreements;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;

/** What the tests tell and ask, in the words of the domain. */
public final class Story {
  public static final String SONGKHLA = "TH-90";

  private Story() {}

  public static UUID actor() {
    var id = UUID.randomUUID();
    actor(id, 1, "registered", "active");
    return id;
  }

  public static void actor(UUID id, int version, String what, String status) {
    Topics.tell(
        "actor." + what,
        id,
        version,
        SONGKHLA,
        """
        {"actor": {"id": "%s", "version": %d, "kind": "organisation", "sector": "local-government",
          "name": {"th": "เทศบาล %s", "en": "Municipality %s"}, "province": "TH-90",
          "districts": [], "identifiers": [], "status": "%s", "mandates": []}}"""
            .formatted(id, version, id, id, status));
  }

  /** The data of a session event: one item with consensus among the actors, one without. */
  public static String session(UUID id, int version, String status, UUID... actors) {
    return """
        {"session": {"id": "%s", "version": %d, "trackId": "019b2a00-1000-7000-8000-000000000050",
          "province": "TH-90", "theme": "flood", "number": 2, "status": "%s",
          "startsAt": "2026-11-12T02:00:00Z", "agenda": [], "attendance": [], "positions": [],
          "consensus": [
            {"itemId": "%s", "title": {"th": "เตือนภัยด้วยธงสามสี", "en": "Warn with three flags"},
             "reached": %s, "parties": [%s], "sectors": ["local-government", "academia"]},
            {"itemId": "%s", "title": {"th": "ย้ายตลาด", "en": "Move the market"},
             "reached": false, "parties": [], "sectors": []}],
          "lessons": []}}"""
        .formatted(
            id,
            version,
            status,
            UUID.randomUUID(),
            actors.length > 0,
            Arrays.stream(actors)
                .map(actor -> "\"" + actor + "\"")
                .collect(Collectors.joining(",")),
            UUID.randomUUID());
  }

  public static UUID concludedSession(UUID... actors) {
    var id = UUID.randomUUID();
    Topics.tell("session.concluded", id, 4, SONGKHLA, session(id, 4, "concluded", actors));
    return id;
  }

  /** The draft that comes of a session. */
  public static String draftOf(UUID session) {
    return Awaitility.await()
        .until(
            () ->
                get("/v1/agreements?sessionId=" + session).extract().<List<String>>path("items.id"),
            found -> !found.isEmpty())
        .getFirst();
  }

  public static String draft(UUID... actors) {
    return draftOf(concludedSession(actors));
  }

  /** Opens as soon as the actors are known here, and returns the hash of the text. */
  public static String open(String agreement) {
    return Awaitility.await()
        .until(
            () -> post(Tokens.officer(SONGKHLA), "/v1/agreements/" + agreement + "/opening", ""),
            answer -> answer.extract().statusCode() == 200)
        .extract()
        .path("textHash");
  }

  public static ValidatableResponse sign(String agreement, UUID actor, String hash) {
    return post(
        Tokens.representative(actor),
        "/v1/agreements/" + agreement + "/signatures",
        "{\"actorId\": \"%s\", \"hash\": \"%s\"}".formatted(actor, hash));
  }

  public static String inForce(UUID... actors) {
    return inForce(draft(actors), actors);
  }

  public static String inForce(String draft, UUID... actors) {
    var hash = open(draft);
    for (var actor : actors) {
      sign(draft, actor, hash).statusCode(200);
    }
    return draft;
  }

  /** Adds a commitment to a draft and returns its id. */
  public static String commit(String agreement, UUID actor, String dueOn) {
    return post(
            Tokens.facilitator(SONGKHLA),
            "/v1/agreements/" + agreement + "/commitments",
            commitment(actor, dueOn))
        .statusCode(200)
        .extract()
        .path("commitments[-1].id");
  }

  public static String commitment(UUID actor, String dueOn) {
    return """
        {"actorId": "%s", "dueOn": "%s",
         "text": {"th": "ปักธงให้ครบทุกชุมชน", "en": "Raise the flags in every community"},
         "kpi": {"indicatorCode": "G-1", "target": 1.50, "fiscalYear": 2570}}"""
        .formatted(actor, dueOn);
  }

  public static ValidatableResponse post(String token, String path, String body) {
    var request = given().auth().oauth2(token);
    return (body.isEmpty() ? request : request.contentType(ContentType.JSON).body(body))
        .post(path)
        .then();
  }

  public static ValidatableResponse put(String token, String path, String body) {
    return given().auth().oauth2(token).contentType(ContentType.JSON).body(body).put(path).then();
  }

  public static ValidatableResponse get(String path) {
    return given().auth().oauth2(Tokens.analyst()).get(path).then();
  }
}
