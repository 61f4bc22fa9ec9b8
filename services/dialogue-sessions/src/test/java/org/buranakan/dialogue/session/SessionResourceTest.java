package org.buranakan.dialogue.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.dialogue.Story.CONCLUSION;
import static org.buranakan.dialogue.Story.actor;
import static org.buranakan.dialogue.Story.arrival;
import static org.buranakan.dialogue.Story.decisionItem;
import static org.buranakan.dialogue.Story.get;
import static org.buranakan.dialogue.Story.invitation;
import static org.buranakan.dialogue.Story.meet;
import static org.buranakan.dialogue.Story.openTrack;
import static org.buranakan.dialogue.Story.planSession;
import static org.buranakan.dialogue.Story.planning;
import static org.buranakan.dialogue.Story.position;
import static org.buranakan.dialogue.Story.post;
import static org.buranakan.dialogue.Story.put;
import static org.buranakan.dialogue.Story.tellActor;
import static org.buranakan.dialogue.Story.tomorrow;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.buranakan.dialogue.Story;
import org.buranakan.platform.testing.Appointed;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SessionResourceTest {
  private static final String FACILITATOR = Tokens.facilitator("TH-90");

  @Inject DataSource database;

  @Test
  void a_session_goes_from_plan_to_approved_minutes_and_tells_every_step() {
    var municipality = actor("local-government");
    var university = actor("academia");
    var track = openTrack("flood", "TH-90");
    var session = planSession(track, "TH-90");
    meet(session, "TH-90", municipality, university);
    var item = decisionItem(session);
    say(Tokens.representative(municipality), session, position(item, municipality, "support"))
        .statusCode(200);
    say(FACILITATOR, session, position(item, university, "accept")).statusCode(200);
    conclude(session)
        .statusCode(200)
        .body("status", equalTo("concluded"))
        .body("consensus[0].reached", equalTo(true))
        .body("consensus[0].reason.code", equalTo("consensus.across-sectors"));
    put(FACILITATOR, path(session, "minutes"), "{\"text\": {\"th\": \"รายงาน\"}}").statusCode(200);
    post(Tokens.officer("TH-90"), path(session, "minutes/approval"), "")
        .statusCode(200)
        .body("status", equalTo("minutes-approved"));

    Topics.await("session.minutes-approved", session);
    var told = Topics.all("session", session);
    told.forEach(EventContract::verify);
    assertThat(told.stream().map(Topics.Seen::sequence))
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    assertThat(told.stream().map(Topics.Seen::data)).noneMatch(data -> data.contains("สมชาย"));
    assertThat(told.getLast().json().<Object>get("session"))
        .isEqualTo(get("/v1/sessions/" + session).extract().path(""));

    var concluded = Topics.await("session.concluded", session).json();
    assertThat(concluded.getList("session.consensus[0].parties"))
        .isEqualTo(List.of(municipality.toString(), university.toString()));
    assertThat(concluded.getList("session.consensus[0].sectors"))
        .isEqualTo(List.of("local-government", "academia"));
    assertThat(concluded.getString("session.positions[1].saidBy")).isEqualTo("facilitator");

    var tightened = Topics.await("track.tightened", track);
    EventContract.verify(tightened);
    assertThat(tightened.json().getString("sessionId")).isEqualTo(session.toString());
    get("/v1/tracks/" + track)
        .body("lastConcludedAt", equalTo(concluded.get("session.concludedAt")));
    get("/v1/tracks/" + track + "/continuity")
        .body("state", equalTo("tight"))
        .body("shareOnTime", equalTo(1.0f));
  }

  @Test
  void comments_and_minutes_are_shown_to_those_who_took_part_only_and_that_is_on_record()
      throws SQLException {
    var municipality = actor("local-government");
    var session = planSession(openTrack("flood", "TH-90"), "TH-90");
    meet(session, "TH-90", municipality);
    say(FACILITATOR, session, position(decisionItem(session), municipality, "support"));
    conclude(session).statusCode(200);
    put(FACILITATOR, path(session, "minutes"), "{\"text\": {\"th\": \"รายงาน\"}}").statusCode(200);

    for (var token :
        List.of(FACILITATOR, Tokens.officer("TH-90"), Tokens.representative(municipality))) {
      read(token, session)
          .body("positions[0].comment.th", containsString("สมชาย"))
          .body("minutes.text.th", equalTo("รายงาน"));
    }
    for (var token :
        List.of(Tokens.analyst(), Tokens.ministry(), Tokens.representative(UUID.randomUUID()))) {
      read(token, session)
          .body("positions[0].comment", nullValue())
          .body("minutes.text", nullValue());
    }
    assertThat(readersOf(session))
        .containsExactly(
            "facilitator-of-the-test",
            "province-officer-of-the-test",
            "representative-of-the-test");
  }

  /** According to the audit trail: who saw what people said there. */
  private List<String> readersOf(UUID session) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select caller from audit_entry"
                    + " where subjects @> array[?] and operation = 'readSession' order by id")) {
      select.setObject(1, session);
      var readers = new ArrayList<String>();
      for (var rows = select.executeQuery(); rows.next(); ) {
        readers.add(rows.getString(1));
      }
      return readers;
    }
  }

  @Test
  void a_session_can_not_be_planned_in_the_past_or_beside_another() {
    var track = openTrack("flood", "TH-90");
    plan(track, planning(Instant.parse("2020-01-01T00:00:00Z")))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/startsAt"))
        .body("errors[0].code", equalTo("session.starts-in-past"));
    plan(track, planning(Instant.MAX)).statusCode(422);
    plan(track, planning(tomorrow()).replace("decision", "vote"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/agenda/0/kind"));
    plan(track, planning(tomorrow()).replace("บทเรียนปี 2553", ""))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/agenda/1/title/th"));
    plan(UUID.randomUUID(), planning(tomorrow())).statusCode(404);
    plan(track, planning(tomorrow())).statusCode(201).body("number", equalTo(1));
    plan(track, planning(tomorrow()))
        .statusCode(409)
        .body("code", equalTo("session.another-is-coming"));
  }

  @Test
  void of_two_plans_at_once_one_wins() {
    var track = openTrack("flood", "TH-90");
    var statuses = atOnce(() -> plan(track, planning(tomorrow())));
    assertThat(statuses).containsExactly(201, 409, 409, 409);
  }

  @Test
  void a_document_that_would_become_too_large_is_refused() {
    // As large as a body may be: what the session has besides, the ids of its items, is too much.
    var session = planSession(openTrack("flood", "TH-90"), "TH-90");
    var item = "{\"title\": {\"th\": \"" + "ก".repeat(2_990) + "\"}, \"kind\": \"decision\"}";
    put(
            FACILITATOR,
            path(session, "agenda"),
            "{\"agenda\": [" + (item + ",").repeat(28) + item + "]}")
        .statusCode(422)
        .body("code", equalTo("document.too-large"));
    put(FACILITATOR, path(session, "agenda"), "{\"agenda\": [" + item + "]}").statusCode(200);
  }

  @Test
  void the_agenda_can_be_changed_until_the_notice() {
    var session = planSession(openTrack("flood", "TH-90"), "TH-90");
    var agenda = "{\"agenda\": [{\"title\": {\"th\": \"แผนอพยพ\"}, \"kind\": \"decision\"}]}";
    put(FACILITATOR, path(session, "agenda"), agenda)
        .statusCode(200)
        .body("agenda.title.th", equalTo(List.of("แผนอพยพ")));
    EventContract.verify(Topics.await("session.agenda-changed", session));

    invite(session, actor("community")).statusCode(200).body("status", equalTo("noticed"));
    put(FACILITATOR, path(session, "agenda"), agenda)
        .statusCode(409)
        .body("code", equalTo("session.agenda-frozen"));
  }

  @Test
  void an_unknown_or_dissolved_actor_is_named_where_it_stands() {
    var session = planSession(openTrack("flood", "TH-90"), "TH-90");
    var known = actor("community");
    invite(session, known, UUID.randomUUID())
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/actorIds/1"))
        .body("errors[0].code", equalTo("actor.unknown"));
    invite(session).statusCode(400).body("errors[0].pointer", equalTo("/actorIds"));

    tellActor("actor.dissolved", known, 2, "community", "dissolved");
    tellActor("actor.changed", known, 1, "community", "active"); // comes late, changes nothing
    Awaitility.await().until(() -> !Story.isKnown(known));
    invite(session, known).statusCode(422).body("errors[0].code", equalTo("actor.dissolved"));
  }

  @Test
  void only_an_attending_actor_takes_a_position_and_only_for_itself() {
    var municipality = actor("local-government");
    var stranger = actor("civil-society");
    var session = planSession(openTrack("flood", "TH-90"), "TH-90");
    meet(session, "TH-90", municipality);
    var item = decisionItem(session);

    say(Tokens.representative(stranger), session, position(item, stranger, "oppose"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/actorId"))
        .body("errors[0].code", equalTo("session.not-attending"));
    say(Tokens.representative(stranger), session, position(item, municipality, "oppose"))
        .statusCode(403)
        .body("code", equalTo("caller.foreign-actor"));
    say(Tokens.facilitator("TH-40"), session, position(item, municipality, "oppose"))
        .statusCode(404)
        .body("code", equalTo("session.not-found"));
    say(Tokens.officer("TH-90"), session, position(item, municipality, "oppose"))
        .statusCode(403)
        .body("code", equalTo("role-missing"));
    say(FACILITATOR, session, position(UUID.randomUUID(), municipality, "oppose"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/itemId"));
  }

  @Test
  void a_facilitator_writes_down_what_an_actor_said_until_the_actor_says_it_itself() {
    var municipality = actor("local-government");
    var session = planSession(openTrack("flood", "TH-90"), "TH-90");
    meet(session, "TH-90", municipality);
    var item = decisionItem(session);
    say(FACILITATOR, session, position(item, municipality, "support"))
        .statusCode(200)
        .body("positions[0].saidBy", equalTo("facilitator"));
    say(Tokens.representative(municipality), session, position(item, municipality, "oppose"))
        .statusCode(200)
        .body("positions[0].saidBy", equalTo("representative"));

    say(FACILITATOR, session, position(item, municipality, "support"))
        .statusCode(409)
        .body("code", equalTo("session.actor-spoke-itself"));

    read(FACILITATOR, session)
        .body("positions[0].stance", equalTo("oppose"))
        .body("positions[0].comment.th", containsString("สมชาย"));
  }

  @Test
  void whom_an_actor_appointed_speaks_for_it_and_hears_what_was_said_until_the_revocation() {
    var municipality = actor("local-government");
    var session = planSession(openTrack("flood", "TH-90"), "TH-90");
    meet(session, "TH-90", municipality);
    var position = position(decisionItem(session), municipality, "support");
    var appointed = Appointed.of(municipality).made();
    Awaitility.await()
        .until(() -> say(appointed.token(), session, position).extract().statusCode() == 200);

    read(appointed.token(), session)
        .body("positions[0].saidBy", equalTo("representative"))
        .body("positions[0].comment.th", containsString("สมชาย"));
    appointed.revoked();
    Awaitility.await()
        .until(
            () -> say(appointed.token(), session, position).extract().path("code"),
            "caller.appointment-revoked"::equals);
    read(appointed.token(), session).body("positions[0].comment", nullValue());
  }

  @Test
  void an_actor_may_change_its_mind_until_the_session_is_concluded() {
    var municipality = actor("local-government");
    var session = planSession(openTrack("flood", "TH-90"), "TH-90");
    meet(session, "TH-90", municipality);
    var item = decisionItem(session);
    var token = Tokens.representative(municipality);
    say(token, session, position(item, municipality, "oppose")).statusCode(200);
    say(token, session, position(item, municipality, "support"))
        .statusCode(200)
        .body("positions.stance", equalTo(List.of("support")));
    conclude(session)
        .body("consensus[0].reached", equalTo(false))
        .body("consensus[0].reason.code", equalTo("consensus.state-only"));
    say(token, session, position(item, municipality, "oppose"))
        .statusCode(409)
        .body("code", equalTo("session.over"));
  }

  @Test
  void a_session_is_concluded_once_and_not_without_attendance() {
    var session = planSession(openTrack("flood", "TH-90"), "TH-90");
    conclude(session).statusCode(409).body("code", equalTo("session.not-noticed"));
    var actor = actor("private");
    invite(session, actor).statusCode(200);
    conclude(session).statusCode(422).body("code", equalTo("session.nobody-came"));
    post(FACILITATOR, path(session, "attendance"), arrival(actor)).statusCode(200);
    post(FACILITATOR, path(session, "attendance"), arrival(actor).replace(": 2", ": 0"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/delegates"));
    post(FACILITATOR, path(session, "conclusion"), "{\"lessons\": []}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/summary"));
    conclude(session).statusCode(200);
    given()
        .auth()
        .oauth2(FACILITATOR)
        .contentType("application/json")
        .header("Accept-Language", "th")
        .body(CONCLUSION)
        .post(path(session, "conclusion"))
        .then()
        .statusCode(409)
        .body("code", equalTo("session.concluded-already"))
        .body("detail", equalTo("สรุปการประชุมนี้ไปแล้ว"));
  }

  @Test
  void of_two_conclusions_at_once_one_wins_and_tightens_the_track_once() {
    var track = openTrack("flood", "TH-90");
    var session = planSession(track, "TH-90");
    meet(session, "TH-90", actor("media"));

    var statuses = atOnce(() -> conclude(session));

    assertThat(statuses).containsExactly(200, 409, 409, 409);
    Topics.await("track.tightened", track);
    assertThat(Topics.all("track", track).stream().map(Topics.Seen::sequence))
        .containsExactly(1L, 2L);
  }

  @Test
  void a_cancelled_session_makes_room_for_another() {
    var track = openTrack("flood", "TH-90");
    var session = planSession(track, "TH-90");
    post(FACILITATOR, path(session, "cancellation"), "{}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/reason"));
    post(FACILITATOR, path(session, "cancellation"), "{\"reason\": {\"th\": \"น้ำท่วมเส้นทาง\"}}")
        .statusCode(200)
        .body("cancelledBecause.th", equalTo("น้ำท่วมเส้นทาง"));
    EventContract.verify(Topics.await("session.cancelled", session));
    plan(track, planning(tomorrow())).statusCode(201).body("number", equalTo(2));
    conclude(session).statusCode(409).body("code", equalTo("session.over"));
    get("/v1/tracks/" + track + "/sessions").body("items.number", equalTo(List.of(2, 1)));
    get("/v1/sessions?trackId=" + track + "&status=cancelled")
        .body("items.id", equalTo(List.of(session.toString())));
  }

  @Test
  void only_facilitators_and_officers_of_the_province_run_a_session() {
    var session = planSession(openTrack("flood", "TH-90"), "TH-90");
    for (var step : List.of("notice", "attendance", "conclusion", "cancellation")) {
      post(Tokens.representative(UUID.randomUUID()), path(session, step), "{}").statusCode(403);
      post(Tokens.ministry(), path(session, step), "{}").statusCode(403);
    }
    post(Tokens.officer("TH-40"), path(session, "conclusion"), CONCLUSION)
        .statusCode(404)
        .body("code", equalTo("session.not-found"));
  }

  @Test
  void the_lessons_of_a_track_are_listed_newest_session_first_and_page_by_page() {
    var track = trackWithSessions(2);
    var path = "/v1/tracks/" + track + "/lessons";
    get(path)
        .body("items.sessionNumber", equalTo(List.of(2, 2, 1, 1)))
        .body("items.kind", equalTo(List.of("worked", "to-try", "worked", "to-try")));
    var first = get(path + "?limit=3");
    first.body("items.sessionNumber", equalTo(List.of(2, 2, 1)));
    get(path + "?limit=3&cursor=" + first.extract().path("next"))
        .body("items.sessionNumber", equalTo(List.of(1)))
        .body("items.kind", equalTo(List.of("to-try")))
        .body("next", nullValue());
    get(path + "?cursor=bm9uc2Vuc2U").statusCode(400);
  }

  /** Each of them may be long, and is read for its lessons. */
  @Test
  void a_page_of_lessons_comes_from_sixteen_sessions_at_most() {
    var track = trackWithSessions(18);
    var path = "/v1/tracks/" + track + "/lessons?limit=200";
    var first = get(path).body("items.sessionNumber", hasSize(32)).extract();
    get(path + "&cursor=" + first.path("next"))
        .body("items.sessionNumber", equalTo(List.of(2, 2, 1, 1)))
        .body("next", nullValue());
  }

  /** All of them concluded, with two lessons each. */
  private static UUID trackWithSessions(int many) {
    var actor = actor("community");
    var track = openTrack("flood", "TH-90");
    for (var i = 0; i < many; i++) {
      var session = planSession(track, "TH-90");
      meet(session, "TH-90", actor);
      conclude(session).statusCode(200);
    }
    return track;
  }

  /** The statuses that four callers get who ask the same at the same time, sorted. */
  private static List<Integer> atOnce(Supplier<ValidatableResponse> request) {
    var answers =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> request.get().extract().statusCode()))
            .limit(4)
            .toList();
    return answers.stream().map(CompletableFuture::join).sorted().toList();
  }

  private static ValidatableResponse plan(UUID track, String body) {
    return post(FACILITATOR, "/v1/tracks/" + track + "/sessions", body);
  }

  private static ValidatableResponse invite(UUID session, UUID... actors) {
    return post(FACILITATOR, path(session, "notice"), invitation(actors));
  }

  private static ValidatableResponse say(String token, UUID session, String position) {
    return post(token, path(session, "positions"), position);
  }

  private static ValidatableResponse conclude(UUID session) {
    return post(FACILITATOR, path(session, "conclusion"), CONCLUSION);
  }

  private static ValidatableResponse read(String token, UUID session) {
    return given().auth().oauth2(token).get("/v1/sessions/" + session).then().statusCode(200);
  }

  private static String path(UUID session, String step) {
    return "/v1/sessions/" + session + "/" + step;
  }
}
