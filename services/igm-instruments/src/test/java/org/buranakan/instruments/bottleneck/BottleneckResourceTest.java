package org.buranakan.instruments.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.instruments.Rest.get;
import static org.buranakan.instruments.Rest.id;
import static org.buranakan.instruments.Rest.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.buranakan.instruments.Told;
import org.buranakan.platform.testing.Appointed;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BottleneckResourceTest {
  private static final String PATH = "/v1/bottlenecks";
  private static final String RED_FLAG =
      """
      {"province": "TH-90", "kind": "authority-unclear",
       "title": {"th": "ไม่ชัดว่าใครสั่งปักธงแดงได้", "en": "Nobody is sure who may raise the red flag"}}""";

  @Test
  void an_officer_reports_a_bottleneck_and_everybody_is_told() {
    var id = id(post(Tokens.officer("TH-90"), PATH, RED_FLAG).statusCode(201));

    var told = Topics.await("bottleneck.opened", id);

    EventContract.verify(told);
    assertThat(told.sequence()).isEqualTo(1);
    assertThat(told.headers()).containsEntry("ce_province", "TH-90");
    assertThat(told.json().<Object>get("bottleneck"))
        .isEqualTo(get(PATH + "/" + id).extract().path(""));
    get(PATH + "/" + id)
        .body("origin.kind", equalTo("manual"))
        .body("suggestedFamily", equalTo("structural"))
        .body("assessed", equalTo(true));
  }

  @Test
  void advice_says_which_family_fits_and_why() {
    var id = id(post(Tokens.officer("TH-90"), PATH, RED_FLAG).statusCode(201));
    get(PATH + "/" + id + "/advice")
        .statusCode(200)
        .body("family", equalTo("structural"))
        .body("reason.code", equalTo("advice.nobody-may"))
        .body("reason.basis.en", notNullValue());
  }

  @Test
  void advice_on_coordination_follows_the_mechanisms_of_the_province() {
    var body = RED_FLAG.replace("authority-unclear", "coordination").replace("TH-90", "TH-12");
    var id = id(post(Tokens.officer("TH-12"), PATH, body).statusCode(201));
    get(PATH + "/" + id + "/advice").body("family", equalTo("structural"));
    Told.mechanism(UUID.randomUUID(), "TH-12");
    Awaitility.await()
        .until(
            () -> get(PATH + "/" + id + "/advice").extract().path("family").equals("behavioural"));
  }

  @Test
  void a_representative_reports_in_the_name_of_its_own_actor_only() {
    var city = Told.actor("local-government", "TH-90");
    var named = RED_FLAG.replaceFirst("\\{", "{\"reporterId\": \"" + city + "\",");
    post(Tokens.representative(city), PATH, named)
        .statusCode(201)
        .body("reporterId", equalTo(city.toString()));
    post(Tokens.representative(UUID.randomUUID()), PATH, named)
        .statusCode(403)
        .body("code", equalTo("caller.foreign-actor"));
    post(Tokens.representative(city), PATH, RED_FLAG)
        .statusCode(403)
        .body("code", equalTo("caller.names-no-actor"));
    post(Tokens.representative(city), PATH, named.replace("TH-90", "TH-40"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/reporterId"));
  }

  @Test
  void whom_an_actor_appointed_reports_in_its_name_until_the_revocation() {
    var city = Told.actor("local-government", "TH-90");
    var named = RED_FLAG.replaceFirst("\\{", "{\"reporterId\": \"" + city + "\",");
    var appointed = Appointed.of(city).made();
    Awaitility.await()
        .until(() -> post(appointed.token(), PATH, named).extract().statusCode() == 201);
    appointed.revoked();
    Awaitility.await()
        .until(
            () -> post(appointed.token(), PATH, named).extract().path("code"),
            "caller.appointment-revoked"::equals);
  }

  @Test
  void bad_reports_are_refused_with_the_place() {
    var officer = Tokens.officer("TH-90");
    post(officer, PATH, RED_FLAG.replace("TH-90", "TH-99"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/province"));
    post(officer, PATH, RED_FLAG.replace("authority-unclear", "weather"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/kind"));
    post(officer, PATH, RED_FLAG.replace("\"kind\"", "\"status\": \"open\", \"kind\""))
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-field"));
    post(
            officer,
            PATH,
            RED_FLAG.replaceFirst("\\{", "{\"reporterId\": \"" + UUID.randomUUID() + "\","))
        .statusCode(422)
        .body("code", equalTo("actor.unknown"));
    post(Tokens.officer("TH-40"), PATH, RED_FLAG)
        .statusCode(403)
        .body("code", equalTo("caller.foreign-province"));
    post(Tokens.analyst(), PATH, RED_FLAG).statusCode(403).body("code", equalTo("role-missing"));
    get(PATH + "/" + UUID.randomUUID())
        .statusCode(404)
        .body("code", equalTo("bottleneck.not-found"));
  }

  @Test
  void it_is_assessed_and_resolved_once() {
    var id = id(post(Tokens.officer("TH-90"), PATH, RED_FLAG).statusCode(201));
    post(Tokens.facilitator("TH-90"), PATH + "/" + id + "/assessment", "{\"kind\": \"trust\"}")
        .statusCode(200)
        .body("suggestedFamily", equalTo("behavioural"));
    EventContract.verify(Topics.await("bottleneck.assessed", id));
    var outcome = "{\"outcome\": {\"th\": \"ตกลงกันได้แล้ว\"}}";
    post(Tokens.officer("TH-40"), PATH + "/" + id + "/resolution", outcome).statusCode(404);
    post(Tokens.ministry(), PATH + "/" + id + "/resolution", outcome)
        .statusCode(200)
        .body("status", equalTo("resolved"));
    post(Tokens.officer("TH-90"), PATH + "/" + id + "/resolution", outcome)
        .statusCode(409)
        .body("code", equalTo("bottleneck.resolved"));
    EventContract.verify(Topics.await("bottleneck.resolved", id));
  }

  @Test
  void the_list_is_filtered_and_its_pages_join() {
    var officer = Tokens.officer("TH-96");
    var body = RED_FLAG.replace("TH-90", "TH-96");
    var first = id(post(officer, PATH, body).statusCode(201));
    var second = id(post(officer, PATH, body).statusCode(201));
    post(officer, PATH, body.replace("authority-unclear", "budget")).statusCode(201);

    var filter = PATH + "?province=TH-96&kind=authority-unclear&status=open&family=structural";
    var page = get(filter + "&limit=1").statusCode(200).extract().jsonPath();
    assertThat(page.getList("items.id")).isEqualTo(List.of(first));
    var next = get(filter + "&limit=1&cursor=" + page.getString("next")).extract().jsonPath();
    assertThat(next.getList("items.id")).isEqualTo(List.of(second));
    assertThat(next.getString("next")).isNull();
  }
}
