package org.buranakan.dialogue;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.buranakan.dialogue.actor.KnownActors;
import org.buranakan.dialogue.mechanism.KnownMechanisms;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;

/** What the tests tell and ask over HTTP and Kafka, in the words of the domain. */
public final class Story {
  private Story() {}

  /** An actor that the registry told of, and that this service has heard of. */
  public static UUID actor(String sector) {
    var id = UUID.randomUUID();
    tellActor("actor.registered", id, 1, sector, "active");
    Awaitility.await().until(() -> isKnown(id));
    return id;
  }

  public static void tellActor(String event, UUID id, long version, String sector, String status) {
    Topics.tell(
        event,
        id,
        version,
        "TH-90",
        """
        {"actor": {"id": "%s", "version": %d, "kind": "organisation", "sector": "%s",
                   "province": "TH-90", "districts": [], "status": "%s"}}"""
            .formatted(id, version, sector, status));
  }

  public static boolean isKnown(UUID actor) {
    return accepted(
        () -> {
          var unused =
              Arc.container().instance(KnownActors.class).get().requireActive("/actorId", actor);
        });
  }

  /** A mechanism that the registry told of, and that this service has heard of. */
  public static UUID mechanism(String form, String province) {
    var id = UUID.randomUUID();
    Topics.tell(
        "mechanism.established",
        id,
        1,
        province,
        """
        {"mechanism": {"id": "%s", "version": 1, "form": "%s", "province": "%s",
                       "name": {"th": "คณะกรรมการ"}, "status": "active", "members": []}}"""
            .formatted(id, form, province));
    var mechanisms = Arc.container().instance(KnownMechanisms.class).get();
    Awaitility.await()
        .until(() -> accepted(() -> mechanisms.requireActiveIn(province, "/mechanismId", id)));
    return id;
  }

  private static boolean accepted(Runnable question) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try {
                question.run();
                return true;
              } catch (Problem unknown) {
                return false;
              }
            });
  }

  public static String opening(String theme, String province) {
    return """
        {"theme": "%s", "province": "%s", "cadenceDays": 30,
         "title": {"th": "การจัดการน้ำท่วมลุ่มน้ำคลองอู่ตะเภา", "en": "Floods of the U-Taphao"}}"""
        .formatted(theme, province);
  }

  public static UUID openTrack(String theme, String province) {
    return id(
        post(Tokens.facilitator(province), "/v1/tracks", opening(theme, province)).statusCode(201));
  }

  public static String planning(Instant startsAt) {
    return """
        {"startsAt": "%s", "place": {"th": "ศาลากลางจังหวัด"},
         "agenda": [{"title": {"th": "ธงเตือนภัยสามสี", "en": "Three flags"}, "kind": "decision"},
                    {"title": {"th": "บทเรียนปี 2553"}, "kind": "discussion"}]}"""
        .formatted(startsAt);
  }

  public static Instant tomorrow() {
    return Instant.now().plus(Duration.ofDays(1));
  }

  public static UUID planSession(UUID track, String province) {
    return id(
        post(
                Tokens.facilitator(province),
                "/v1/tracks/" + track + "/sessions",
                planning(tomorrow()))
            .statusCode(201));
  }

  /** Invites the actors and lets all of them come. */
  public static void meet(UUID session, String province, UUID... actors) {
    var token = Tokens.facilitator(province);
    post(token, "/v1/sessions/" + session + "/notice", invitation(actors)).statusCode(200);
    for (var actor : actors) {
      post(token, "/v1/sessions/" + session + "/attendance", arrival(actor)).statusCode(200);
    }
  }

  public static String invitation(UUID... actors) {
    return Arrays.stream(actors)
        .map(actor -> "\"" + actor + "\"")
        .collect(Collectors.joining(",", "{\"actorIds\": [", "]}"));
  }

  public static String arrival(UUID actor) {
    return "{\"actorId\": \"" + actor + "\", \"mode\": \"in-person\", \"delegates\": 2}";
  }

  public static String position(UUID item, UUID actor, String stance) {
    return """
        {"itemId": "%s", "actorId": "%s", "stance": "%s", "comment": {"th": "นายสมชายเห็นด้วย"}}"""
        .formatted(item, actor, stance);
  }

  public static final String CONCLUSION =
      """
      {"summary": {"th": "เห็นชอบ", "en": "Agreed"},
       "lessons": [{"text": {"th": "ปักธงแดงก่อนน้ำถึง 6 ชั่วโมง"}, "kind": "worked"},
                   {"text": {"th": "ซ้อมอพยพทุกปี"}, "kind": "to-try"}]}""";

  public static UUID decisionItem(UUID session) {
    return UUID.fromString(
        get("/v1/sessions/" + session).extract().path("agenda.find { it.kind == 'decision' }.id"));
  }

  public static ValidatableResponse post(String token, String path, String body) {
    return given().auth().oauth2(token).contentType(ContentType.JSON).body(body).post(path).then();
  }

  public static ValidatableResponse put(String token, String path, String body) {
    return given().auth().oauth2(token).contentType(ContentType.JSON).body(body).put(path).then();
  }

  /** Reads as an analyst, who may see everything but personal data. */
  public static ValidatableResponse get(String path) {
    return given().auth().oauth2(Tokens.analyst()).get(path).then();
  }

  public static UUID id(ValidatableResponse response) {
    return UUID.fromString(response.extract().path("id"));
  }
}
