package org.buranakan.dialogue.track;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.dialogue.Story.actor;
import static org.buranakan.dialogue.Story.get;
import static org.buranakan.dialogue.Story.mechanism;
import static org.buranakan.dialogue.Story.openTrack;
import static org.buranakan.dialogue.Story.opening;
import static org.buranakan.dialogue.Story.planSession;
import static org.buranakan.dialogue.Story.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.buranakan.dialogue.Story;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TrackResourceTest {
  private static final String FACILITATOR = Tokens.facilitator("TH-90");

  @Inject SlackSweep sweep;
  @Inject AgroalDataSource database;

  @Test
  void a_facilitator_opens_a_track_and_everybody_is_told() {
    var track = openTrack("flood", "TH-90");

    var told = Topics.await("track.opened", track);

    EventContract.verify(told);
    assertThat(told.sequence()).isEqualTo(1);
    assertThat(told.headers()).containsEntry("ce_province", "TH-90");
    assertThat(told.json().<Object>get("track"))
        .isEqualTo(get("/v1/tracks/" + track).statusCode(200).extract().path(""));
  }

  @Test
  void a_track_can_be_held_by_a_dialogue_unit_of_the_provinces_committee() {
    var committee = mechanism("risk-reduction-committee", "TH-90");
    var university = actor("academia");
    open(with(
            "\"mechanismId\": \"%s\", \"unit\": \"non-structural\", \"facilitatorId\": \"%s\""
                .formatted(committee, university)))
        .statusCode(201)
        .body("mechanismId", equalTo(committee.toString()))
        .body("unit", equalTo("non-structural"))
        .body("facilitatorId", equalTo(university.toString()));
  }

  @Test
  void a_unit_without_a_committee_is_refused_with_the_studys_reason() {
    var company = mechanism("city-development-company", "TH-90");
    open(with("\"unit\": \"structural\""))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/unit"))
        .body("errors[0].code", equalTo("track.unit-without-committee"))
        .body("errors[0].basis", containsString("Wasan Luangprapat (2018)"));
    open(with("\"unit\": \"structural\", \"mechanismId\": \"" + company + "\"")).statusCode(422);
  }

  @Test
  void a_mechanism_of_nobody_or_of_another_province_is_refused() {
    var elsewhere = mechanism("risk-reduction-committee", "TH-40");
    for (var mechanism : new UUID[] {UUID.randomUUID(), elsewhere}) {
      open(with("\"mechanismId\": \"" + mechanism + "\""))
          .statusCode(422)
          .body("errors[0].pointer", equalTo("/mechanismId"))
          .body("errors[0].code", equalTo("mechanism.not-in-province"));
    }
  }

  @Test
  void an_unknown_facilitator_is_refused() {
    open(with("\"facilitatorId\": \"" + UUID.randomUUID() + "\""))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/facilitatorId"))
        .body("errors[0].code", equalTo("actor.unknown"));
  }

  @Test
  void each_wrong_field_is_named() {
    given()
        .auth()
        .oauth2(FACILITATOR)
        .contentType(ContentType.JSON)
        .header("Accept-Language", "th")
        .body(opening("flood", "TH-99"))
        .post("/v1/tracks")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/province"))
        .body("errors[0].detail", containsString("รหัสจังหวัด"));
    open(opening("floods", "TH-90"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/theme"))
        .body("errors[0].detail", containsString("disaster-risk"));
    open(opening("flood", "TH-90").replace(": 30", ": 367"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/cadenceDays"));
    open("{}").statusCode(400).body("errors.pointer", hasItem("/cadenceDays"));
    open("{}").statusCode(400).body("errors.pointer", hasItem("/title"));
    open(with("\"facilitatorId\": [1]"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/facilitatorId"));
    open(with("\"colour\": \"red\""))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/colour"))
        .body("errors[0].code", equalTo("unknown-field"));
    open(opening("flood", "TH-90").replace("Floods of", "F".repeat(5000)))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/title/en"));
  }

  @Test
  void only_facilitators_and_officers_of_the_province_open_tracks() {
    post(Tokens.officer("TH-90"), "/v1/tracks", opening("flood", "TH-90")).statusCode(201);
    post(Tokens.facilitator("TH-40"), "/v1/tracks", opening("flood", "TH-90"))
        .statusCode(403)
        .body("code", equalTo("caller.foreign-province"));
    for (var token : new String[] {Tokens.ministry(), Tokens.analyst(), Tokens.administrator()}) {
      post(token, "/v1/tracks", opening("flood", "TH-90"))
          .statusCode(403)
          .body("code", equalTo("role-missing"));
    }
    given().auth().oauth2(Tokens.administrator()).get("/v1/tracks").then().statusCode(403);
    given().auth().oauth2(Tokens.ministry()).get("/v1/tracks").then().statusCode(200);
    given().get("/v1/tracks").then().statusCode(401);
  }

  @Test
  void the_list_can_be_filtered_and_its_pages_join_without_a_gap() {
    var first = openTrack("flood", "TH-96");
    openTrack("transport", "TH-96");
    var second = openTrack("flood", "TH-96");

    var page = get("/v1/tracks?province=TH-96&theme=flood&status=active&limit=1").statusCode(200);
    page.body("items.id", equalTo(java.util.List.of(first.toString())));
    given()
        .auth()
        .oauth2(Tokens.analyst())
        .queryParam("cursor", page.extract().<String>path("next"))
        .get("/v1/tracks?province=TH-96&theme=flood&limit=1")
        .then()
        .body("items.id", equalTo(java.util.List.of(second.toString())));
    get("/v1/tracks?cursor=nonsense").statusCode(400);
    get("/v1/tracks/" + UUID.randomUUID()).statusCode(404).body("code", equalTo("track.not-found"));
  }

  @Test
  void a_missed_cadence_is_told_once_although_two_replicas_sweep() throws Exception {
    var track = openTrack("flood", "TH-90");
    var later = Instant.now().plus(Duration.ofDays(31));
    var other = Thread.startVirtualThread(() -> sweep.sweep(later));
    sweep.sweep(later);
    other.join();
    sweep.sweep(later.plusSeconds(1));

    var told = Topics.await("track.slack", track);

    EventContract.verify(told);
    assertThat(told.sequence()).isEqualTo(2);
    assertThat(Topics.all("track", track)).hasSize(2);
    get("/v1/tracks/" + track).body("status", equalTo("slack"));
  }

  /** Events made it so long, and nobody can make it shorter. */
  @Test
  void a_track_that_is_longer_than_a_caller_may_make_it_goes_slack_too() throws Exception {
    var track = openTrack("flood", "TH-90");
    try (var connection = database.getConnection();
        var lengthen =
            connection.prepareStatement(
                "update track set title = jsonb_build_object('th', repeat('x', 300000)) where id = ?")) {
      lengthen.setObject(1, track);
      lengthen.executeUpdate();
    }
    sweep.sweep(Instant.now().plus(Duration.ofDays(31)));

    get("/v1/tracks/" + track).body("status", equalTo("slack"));
    delete(track, FACILITATOR).statusCode(204);
  }

  @Test
  void closing_a_track_cancels_its_coming_session() {
    var track = openTrack("flood", "TH-90");
    var session = planSession(track, "TH-90");

    delete(track, Tokens.facilitator("TH-40")).statusCode(404);
    delete(track, FACILITATOR).statusCode(204);

    EventContract.verify(Topics.await("track.closed", track));
    EventContract.verify(Topics.await("session.cancelled", session));
    get("/v1/sessions/" + session).body("status", equalTo("cancelled"));
    delete(track, FACILITATOR).statusCode(409).body("code", equalTo("track.closed"));
    post(FACILITATOR, "/v1/tracks/" + track + "/sessions", Story.planning(Story.tomorrow()))
        .statusCode(409)
        .body("code", equalTo("track.closed"));
    get("/v1/tracks/" + track + "/continuity").body("state", equalTo("closed"));
  }

  private static ValidatableResponse open(String body) {
    return post(FACILITATOR, "/v1/tracks", body);
  }

  private static ValidatableResponse delete(UUID track, String token) {
    return given().auth().oauth2(token).delete("/v1/tracks/" + track).then();
  }

  private static String with(String fields) {
    return opening("flood", "TH-90").replaceFirst("\\{", "{" + fields + ",");
  }
}
