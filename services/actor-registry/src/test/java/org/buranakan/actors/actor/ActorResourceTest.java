package org.buranakan.actors.actor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ActorResourceTest {
  @Inject DataSource database;

  private static final String HAT_YAI =
      """
      {"kind": "organisation", "sector": "local-government", "province": "TH-90",
       "name": {"th": "เทศบาลนครหาดใหญ่", "en": "Hat Yai City Municipality"},
       "districts": ["9011"]}""";

  @Test
  void an_officer_registers_an_actor_and_everybody_is_told() {
    var id = id(post(Tokens.officer("TH-90"), HAT_YAI).statusCode(201));

    var told = Topics.await("actor.registered", id);

    EventContract.verify(told);
    assertThat(told.sequence()).isEqualTo(1);
    assertThat(told.headers())
        .containsEntry("content-type", "application/json")
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_province", "TH-90")
        .containsEntry("ce_partitionkey", id);
    assertThat(told.json().getString("actor.name.th")).isEqualTo("เทศบาลนครหาดใหญ่");
    assertThat(told.json().<Object>get("actor")).isEqualTo(get(id).extract().path(""));
  }

  @Test
  void a_correction_counts_up_the_version_and_the_sequence() {
    var id = id(post(Tokens.officer("TH-90"), HAT_YAI).statusCode(201));

    given()
        .auth()
        .oauth2(Tokens.officer("TH-90"))
        .contentType(ContentType.JSON)
        .body(
            """
            {"sector": "local-government", "name": {"th": "เทศบาลนครหาดใหญ่"}, "districts": [],
             "identifiers": [{"scheme": "test", "identifier": "%s"}]}"""
                .formatted(id))
        .put("/v1/actors/" + id)
        .then()
        .statusCode(200)
        .body("version", equalTo(2));

    var told = Topics.await("actor.changed", id);
    EventContract.verify(told);
    assertThat(told.sequence()).isEqualTo(2);
    get(id).body("version", equalTo(2)).body("identifiers[0].identifier", equalTo(id));
  }

  @Test
  void an_officer_of_another_province_is_refused() {
    post(Tokens.officer("TH-40"), HAT_YAI)
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("caller.foreign-province"));
  }

  @Test
  void without_a_token_nothing_goes() {
    given().get("/v1/actors").then().statusCode(401).body("code", equalTo("unauthenticated"));
  }

  @Test
  void an_analyst_may_not_register() {
    post(Tokens.analyst(), HAT_YAI).statusCode(403).body("code", equalTo("role-missing"));
  }

  @Test
  void a_name_is_no_essay() {
    var name =
        """
        {"kind": "network", "sector": "community", "province": "TH-90", "name": {"th": "%s"}}""";
    post(Tokens.officer("TH-90"), name.formatted("ก".repeat(301)))
        .statusCode(400)
        .body("errors.pointer", equalTo(List.of("/name")))
        .body("errors.code", equalTo(List.of("invalid.most-characters")))
        .body("detail", equalTo("must have at most 300 characters in each language"));
    post(Tokens.officer("TH-90"), name.formatted("ก".repeat(300))).statusCode(201);
  }

  @Test
  void an_unknown_province_is_named_in_thai_to_a_thai_reader() {
    given()
        .auth()
        .oauth2(Tokens.officer("TH-90"))
        .contentType(ContentType.JSON)
        .header("Accept-Language", "th-TH,th;q=0.9")
        .body(HAT_YAI.replace("TH-90", "TH-99"))
        .post("/v1/actors")
        .then()
        .statusCode(400)
        .header("Content-Language", "th")
        .body("title", equalTo("คำขอไม่ถูกต้อง"))
        .body("errors[0].pointer", equalTo("/province"))
        .body("errors[0].code", equalTo("invalid.province-code"))
        .body("errors[0].detail", containsString("รหัสจังหวัด"));
  }

  @Test
  void an_unknown_field_a_wrong_type_and_an_unknown_sector_are_named() {
    post(Tokens.officer("TH-90"), HAT_YAI.replace("\"kind\"", "\"colour\": 1, \"kind\""))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/colour"))
        .body("errors[0].code", equalTo("unknown-field"));
    post(Tokens.officer("TH-90"), HAT_YAI.replace("\"เทศบาลนครหาดใหญ่\"", "42"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/name/th"));
    post(Tokens.officer("TH-90"), HAT_YAI.replace("Hat Yai", "Hat\\u0000Yai"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/name/en"));
    post(Tokens.officer("TH-90"), HAT_YAI.replace("local-government", "municipality"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/sector"))
        .body("errors[0].detail", containsString("civil-society"));
    post(Tokens.officer("TH-90"), "{\"kind\": ")
        .statusCode(400)
        .body("code", equalTo("malformed-json"));
  }

  @Test
  void a_missing_name_is_named() {
    post(Tokens.officer("TH-90"), "{\"kind\": \"person\", \"sector\": \"community\"}")
        .statusCode(400)
        .body("errors.pointer", hasItem("/name"));
  }

  @Test
  void a_district_of_another_province_is_refused() {
    post(Tokens.officer("TH-90"), HAT_YAI.replace("9011", "4001"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/districts/0"));
  }

  @Test
  void an_id_that_is_chosen_belongs_to_a_province_and_can_not_be_taken_elsewhere() {
    var songkhla = HAT_YAI.replaceFirst("\\{", "{\"id\": \"" + chosenFor("40") + "\",");
    post(Tokens.officer("TH-90"), songkhla)
        .statusCode(422)
        .body("code", equalTo("actor.id-of-another-place"))
        .body("errors[0].pointer", equalTo("/id"));
    var national =
        """
        {"id": "%s", "kind": "organisation", "sector": "state-enterprise", "name": {"th": "ก"}}""";
    post(Tokens.ministry(), national.formatted(chosenFor("90"))).statusCode(422);
    post(Tokens.ministry(), national.formatted(chosenFor("00"))).statusCode(201);
  }

  private static String chosenFor(String place) {
    return UuidCreator.getTimeOrderedEpoch().toString().replaceFirst("..$", place);
  }

  @Test
  void a_province_gives_no_mandate_to_an_actor_that_is_not_its_own() {
    var own = UUID.fromString(id(post(Tokens.officer("TH-90"), HAT_YAI).statusCode(201)));
    var national =
        """
        {"kind": "organisation", "sector": "state-enterprise", "name": {"th": "การรถไฟ"}}""";
    var nobodys = UUID.fromString(id(post(Tokens.ministry(), national).statusCode(201)));
    grant(nobodys, "TH-90");
    grant(own, "TH-40");
    grant(own, "TH-90");
    grant(nobodys, null);

    Topics.await("actor.mandate-recorded", own);
    Topics.await("actor.mandate-recorded", nobodys);
    get(own.toString()).body("mandates.powers.th", equalTo(List.of("อำนาจจาก TH-90")));
    get(nobodys.toString()).body("mandates.powers.th", equalTo(List.of("อำนาจจาก null")));
  }

  private static void grant(UUID actor, String province) {
    var instrument = UUID.randomUUID();
    var data =
        """
        {"instrument": {"id": "%s", "version": 2, "family": "structural", %s
          "mandate": {"actorId": "%s", "powers": {"th": "อำนาจจาก %s"}}}}"""
            .formatted(
                instrument,
                province == null ? "" : "\"province\": \"" + province + "\",",
                actor,
                province);
    // What counts is what the document says.
    Topics.tell("instrument.in-force", instrument, 2, "TH-90", data);
  }

  @Test
  void the_same_id_or_identifier_can_be_taken_once_only() {
    var id = chosenFor("90");
    var withId = HAT_YAI.replaceFirst("\\{", "{\"id\": \"" + id + "\",");
    post(Tokens.officer("TH-90"), withId).statusCode(201);
    post(Tokens.officer("TH-90"), withId).statusCode(409).body("code", equalTo("actor.id-taken"));
    var withIdentifier =
        HAT_YAI.replaceFirst(
            "\\{", "{\"identifiers\": [{\"scheme\": \"test\", \"identifier\": \"" + id + "\"}],");
    post(Tokens.officer("TH-90"), withIdentifier).statusCode(201);
    post(Tokens.officer("TH-90"), withIdentifier)
        .statusCode(409)
        .body("code", equalTo("actor.identifier-taken"));
  }

  @Test
  void whoever_saw_the_name_of_a_person_is_on_record() throws SQLException {
    var person =
        """
        {"kind": "person", "sector": "community", "province": "TH-22",
         "name": {"th": "นางสาวสมหญิง ใจดี"},
         "processing": {"purpose": {"th": "ติดต่อประสานงาน"}, "legalBasis": "public-task"}}""";
    var one = id(post(Tokens.officer("TH-22"), person).statusCode(201));
    var other = id(post(Tokens.officer("TH-22"), person).statusCode(201));
    var facilitator = Tokens.facilitator("TH-22");
    given().auth().oauth2(facilitator).get("/v1/actors/" + one).then().statusCode(200);
    given().auth().oauth2(facilitator).get("/v1/actors?province=TH-22").then().statusCode(200);
    get(one).body("name", nullValue());
    given()
        .auth()
        .oauth2(Tokens.ministry())
        .get("/v1/actors?province=TH-22")
        .then()
        .statusCode(200);
    given()
        .auth()
        .oauth2(facilitator)
        .header("If-None-Match", "\"1\"")
        .get("/v1/actors/" + one)
        .then()
        .statusCode(304);

    assertThat(readersOf(one))
        .containsExactly(
            "province-officer-of-the-test registerActor " + Set.of(one),
            "facilitator-of-the-test readActor " + Set.of(one),
            "facilitator-of-the-test listActors " + new TreeSet<>(Set.of(one, other)));
  }

  private List<String> readersOf(String person) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select caller, operation, subjects from audit_entry"
                    + " where subjects @> array[?::uuid] order by id")) {
      select.setString(1, person);
      var readers = new ArrayList<String>();
      for (var rows = select.executeQuery(); rows.next(); ) {
        var subjects = Arrays.asList((UUID[]) rows.getArray("subjects").getArray());
        readers.add(
            "%s %s %s".formatted(rows.getString("caller"), rows.getString("operation"), subjects));
      }
      return readers;
    }
  }

  @Test
  void the_list_is_in_thai_order_and_its_pages_join_without_a_gap() {
    for (var name : List.of("เกาะ", "กอง", "ขอน", "กา")) {
      post(
              Tokens.officer("TH-96"),
              """
              {"kind": "network", "sector": "community", "province": "TH-96", "name": {"th": "%s"}}"""
                  .formatted(name))
          .statusCode(201);
    }
    var first =
        given()
            .auth()
            .oauth2(Tokens.analyst())
            .get("/v1/actors?province=TH-96&limit=2")
            .then()
            .statusCode(200)
            .header("Link", containsString("rel=\"next\""))
            .extract()
            .jsonPath();
    var second =
        given()
            .auth()
            .oauth2(Tokens.analyst())
            .queryParam("cursor", first.getString("next"))
            .get("/v1/actors?province=TH-96&limit=2")
            .then()
            .extract()
            .jsonPath();
    assertThat(first.getList("items.name.th")).isEqualTo(List.of("กอง", "กา"));
    assertThat(second.getList("items.name.th")).isEqualTo(List.of("เกาะ", "ขอน"));
    assertThat(second.getString("next")).isNull();
  }

  @Test
  void a_page_size_or_a_cursor_that_can_not_be_is_refused() {
    var analyst = Tokens.analyst();
    given()
        .auth()
        .oauth2(analyst)
        .get("/v1/actors?limit=0")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("#query/limit"));
    given()
        .auth()
        .oauth2(analyst)
        .get("/v1/actors?cursor=nonsense")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("#query/cursor"));
  }

  @Test
  void a_filter_that_can_not_be_is_named() {
    list("province=TH-99").body("errors[0].pointer", equalTo("#query/province"));
    list("sector=municipality").body("errors[0].detail", containsString("civil-society"));
    list("identifier=%00").body("code", equalTo("invalid.nul"));
  }

  private static ValidatableResponse list(String query) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.analyst())
        .get("/v1/actors?" + query)
        .then()
        .statusCode(400);
  }

  @Test
  void an_id_of_another_version_is_refused() {
    var withId = HAT_YAI.replaceFirst("\\{", "{\"id\": \"" + UUID.randomUUID() + "\",");
    post(Tokens.officer("TH-90"), withId).statusCode(422).body("errors[0].pointer", equalTo("/id"));
  }

  @Test
  void an_actor_of_the_whole_country_is_the_ministrys() {
    var national = HAT_YAI.replace("\"province\": \"TH-90\",", "").replace("\"9011\"", "");
    post(Tokens.officer("TH-90"), national)
        .statusCode(403)
        .body("code", equalTo("caller.not-national"));
    var id = id(post(Tokens.ministry(), national).statusCode(201));
    dissolve(id).statusCode(403).body("code", equalTo("caller.not-national"));
    post(Tokens.ministry(), HAT_YAI)
        .statusCode(403)
        .body("code", equalTo("caller.foreign-province"));
  }

  @Test
  void a_correction_can_not_take_somebody_elses_identifier() {
    var taken = UUID.randomUUID();
    var identifiers =
        "\"identifiers\": [{\"scheme\": \"test\", \"identifier\": \"" + taken + "\"}]";
    post(Tokens.officer("TH-90"), HAT_YAI.replaceFirst("\\{", "{" + identifiers + ","))
        .statusCode(201);
    var id = id(post(Tokens.officer("TH-90"), HAT_YAI).statusCode(201));
    given()
        .auth()
        .oauth2(Tokens.officer("TH-90"))
        .contentType(ContentType.JSON)
        .body(
            "{\"sector\": \"local-government\", \"name\": {\"th\": \"ก\"}, \"districts\": [], "
                + identifiers
                + "}")
        .put("/v1/actors/" + id)
        .then()
        .statusCode(409)
        .body("code", equalTo("actor.identifier-taken"));
  }

  @Test
  void an_unknown_actor_is_not_found() {
    get(UUID.randomUUID().toString(), 404).body("code", equalTo("actor.not-found"));
    get("not-a-uuid", 404);
  }

  @Test
  void a_structural_instrument_in_force_gives_its_mandate_once() {
    var id = UUID.fromString(id(post(Tokens.officer("TH-90"), HAT_YAI).statusCode(201)));
    var instrument = UUID.randomUUID();
    var data =
        """
        {"instrument": {"id": "%s", "version": 3, "family": "structural",
          "mandate": {"actorId": "%s", "powers": {"th": "สั่งอพยพ", "en": "order evacuation"},
                      "legalBasis": {"th": "พ.ร.บ.ป้องกันและบรรเทาสาธารณภัย พ.ศ. 2550"}}}}"""
            .formatted(instrument, id);
    var cause = Topics.tell("instrument.in-force", instrument, 3, "TH-90", data);
    Topics.tell(cause, "instrument.in-force", instrument, 3, "TH-90", data);

    var told = Topics.await("actor.mandate-recorded", id);

    EventContract.verify(told);
    assertThat(told.headers()).containsEntry("ce_causationid", cause.toString());
    Awaitility.await()
        .during(Duration.ofSeconds(1))
        .until(() -> get(id.toString()).extract().path("mandates.size()").equals(1));
    get(id.toString()).body("mandates[0].powers.en", equalTo("order evacuation"));
  }

  @Test
  void a_dissolved_actor_stays_readable_and_can_not_be_changed() {
    var id = id(post(Tokens.officer("TH-90"), HAT_YAI).statusCode(201));
    dissolve(id).statusCode(204);
    get(id).body("status", equalTo("dissolved"));
    dissolve(id).statusCode(409).body("code", equalTo("actor.dissolved"));
    EventContract.verify(Topics.await("actor.dissolved", id));
  }

  private static ValidatableResponse dissolve(String id) {
    return given().auth().oauth2(Tokens.officer("TH-90")).delete("/v1/actors/" + id).then();
  }

  private static ValidatableResponse post(String token, String body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/v1/actors")
        .then();
  }

  private static ValidatableResponse get(String id) {
    return get(id, 200);
  }

  private static ValidatableResponse get(String id, int status) {
    return given()
        .auth()
        .oauth2(Tokens.analyst())
        .get("/v1/actors/" + id)
        .then()
        .statusCode(status);
  }

  private static String id(ValidatableResponse response) {
    return response.extract().path("id");
  }
}
