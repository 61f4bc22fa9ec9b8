package org.buranakan.instruments.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.instruments.Rest.get;
import static org.buranakan.instruments.Rest.id;
import static org.buranakan.instruments.Rest.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.buranakan.instruments.Told;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InstrumentResourceTest {
  private static final String PATH = "/v1/instruments";
  private static final String OFFICER = Tokens.officer("TH-40");
  private static final String REMOVED =
      "{\"outcome\": \"removed\", \"note\": {\"th\": \"แก้ไขได้แล้ว\"}}";

  private static UUID office;
  private static UUID firms;

  @BeforeEach
  void actors() {
    if (office == null) {
      office = Told.actor("provincial-administration", "TH-40");
      firms = Told.actor("private", "TH-40");
    }
  }

  @Test
  void a_structural_instrument_in_force_carries_its_mandate_and_addresses_its_bottleneck() {
    var bottleneck = bottleneck("TH-40");
    var id = id(post(OFFICER, PATH, order(bottleneck)).statusCode(201));
    EventContract.verify(Topics.await("instrument.proposed", id));

    post(OFFICER, PATH + "/" + id + "/adoption").statusCode(200).body("version", equalTo(2));

    var told = Topics.await("instrument.in-force", id);
    EventContract.verify(told);
    assertThat(told.sequence()).isEqualTo(2);
    assertThat(told.headers()).containsEntry("ce_province", "TH-40");
    var mandate = told.json().setRootPath("instrument.mandate");
    assertThat(mandate.getString("actorId")).isEqualTo(firms.toString());
    assertThat(mandate.getString("powers.th")).isEqualTo("ศึกษาและเสนอระบบขนส่ง");
    assertThat(mandate.getString("legalBasis.th")).isEqualTo("คำสั่งจังหวัดขอนแก่น");
    assertThat(told.json().<Object>get("instrument"))
        .isEqualTo(get(PATH + "/" + id).extract().path(""));
    EventContract.verify(Topics.await("bottleneck.addressed", bottleneck));
    get("/v1/bottlenecks/" + bottleneck)
        .body("status", equalTo("addressed"))
        .body("addressedBy", equalTo(List.of(id)));

    post(OFFICER, PATH + "/" + id + "/closure", REMOVED)
        .statusCode(200)
        .body("closure.outcome", equalTo("removed"));
    EventContract.verify(Topics.await("instrument.closed", id));
    get("/v1/bottlenecks/" + bottleneck)
        .body("status", equalTo("resolved"))
        .body("resolution.instrumentId", equalTo(id));
  }

  @Test
  void an_instrument_that_removed_nothing_leaves_its_bottleneck_open() {
    var bottleneck = bottleneck("TH-40");
    var id = id(post(OFFICER, PATH, order(bottleneck)).statusCode(201));
    post(OFFICER, PATH + "/" + id + "/adoption").statusCode(200);
    post(OFFICER, PATH + "/" + id + "/closure", REMOVED.replace("removed", "not-removed"))
        .statusCode(200);
    EventContract.verify(Topics.await("bottleneck.instrument-closed", bottleneck));
    get("/v1/bottlenecks/" + bottleneck).body("status", equalTo("open"));
  }

  @Test
  void a_programme_rises_from_the_community_to_the_province_with_evidence() {
    var representative = Tokens.representative(firms);
    var agreement = UUID.randomUUID();
    Told.agreement(agreement, 5, "in-force", "in-force");
    var id = id(post(representative, PATH, programme()).statusCode(201));
    var path = PATH + "/" + id;

    raise(representative, path, "local-government")
        .statusCode(422)
        .body("code", equalTo("instrument.evidence-missing"));
    awaitCited(representative, path, "agreement", agreement);
    EventContract.verify(Topics.await("instrument.evidence-cited", id));
    raise(OFFICER, path, "province")
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/to"))
        .body("code", equalTo("instrument.level-skipped"));
    post(OFFICER, path + "/adoption")
        .statusCode(422)
        .body("code", equalTo("instrument.level-too-low"));
    raise(representative, path, "local-government").statusCode(200);
    EventContract.verify(Topics.await("instrument.raised", id));
    raise(representative, path, "local-government")
        .statusCode(409)
        .body("code", equalTo("instrument.level-reached"));
    raise(representative, path, "province")
        .statusCode(403)
        .body("code", equalTo("caller.wrong-level"));
    raise(OFFICER, path, "province")
        .statusCode(200)
        .body("programmatic.currentLevel", equalTo("province"));

    post(OFFICER, path + "/adoption").statusCode(200).body("status", equalTo("in-force"));
    EventContract.verify(Topics.await("instrument.in-force", id));
    post(OFFICER, path + "/adoption").statusCode(409).body("code", equalTo("instrument.in-force"));
  }

  @Test
  void a_programme_that_has_risen_to_the_ministry_is_adopted_there() {
    var path = PATH + "/" + id(post(OFFICER, PATH, programme()).statusCode(201));
    cite(OFFICER, path, "{\"kind\": \"study\", \"url\": \"https://example.org/study\",")
        .statusCode(200);
    raise(Tokens.facilitator("TH-40"), path, "local-government").statusCode(200);
    raise(OFFICER, path, "province").statusCode(200);
    raise(OFFICER, path, "ministry").statusCode(200);
    post(OFFICER, path + "/adoption").statusCode(403);
    post(Tokens.ministry(), path + "/adoption").statusCode(200);
  }

  @Test
  void an_agreement_that_ended_carries_no_programme_into_force() {
    var agreement = UUID.randomUUID();
    Told.agreement(agreement, 5, "in-force", "in-force");
    var path = PATH + "/" + id(post(OFFICER, PATH, programme()).statusCode(201));
    awaitCited(OFFICER, path, "agreement", agreement);
    raise(Tokens.facilitator("TH-40"), path, "local-government").statusCode(200);
    raise(OFFICER, path, "province").statusCode(200);
    Told.agreement(agreement, 6, "terminated", "terminated");
    var second = PATH + "/" + id(post(OFFICER, PATH, programme()).statusCode(201));
    Awaitility.await()
        .until(
            () -> {
              var status =
                  citeReference(OFFICER, second, "agreement", agreement).extract().statusCode();
              return status == 422;
            });
    post(OFFICER, path + "/adoption")
        .statusCode(422)
        .body("code", equalTo("instrument.evidence-gone"));
  }

  @Test
  void what_another_province_settled_is_evidence_only_to_who_sees_it() {
    var agreement = UUID.randomUUID();
    Told.agreement(agreement, 5, "in-force", "in-force", "TH-90");
    var path = PATH + "/" + id(post(OFFICER, PATH, programme()).statusCode(201));
    awaitCited(Tokens.officer("TH-40", "TH-90"), path, "agreement", agreement);
    var second = PATH + "/" + id(post(OFFICER, PATH, programme()).statusCode(201));
    citeReference(OFFICER, second, "agreement", agreement)
        .statusCode(422)
        .body("code", equalTo("evidence.unknown"));
    // What was cited by who sees it carries the programme, whoever adopts.
    raise(Tokens.facilitator("TH-40"), path, "local-government").statusCode(200);
    raise(OFFICER, path, "province").statusCode(200);
    post(OFFICER, path + "/adoption").statusCode(200);
  }

  @Test
  void evidence_must_exist() {
    var path = PATH + "/" + id(post(OFFICER, PATH, programme()).statusCode(201));
    for (var kind : List.of("agreement", "standard", "session", "lesson", "kpi")) {
      citeReference(OFFICER, path, kind, UUID.randomUUID())
          .statusCode(422)
          .body("errors[0].pointer", equalTo("/referenceId"))
          .body("code", equalTo("evidence.unknown"));
    }
    cite(OFFICER, path, "{\"kind\": \"agreement\",")
        .statusCode(422)
        .body("code", equalTo("evidence.reference-missing"));
    cite(OFFICER, path, "{\"kind\": \"study\",")
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/url"));
    cite(OFFICER, path, "{\"kind\": \"study\", \"url\": \"nowhere\",")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/url"));
  }

  @Test
  void a_lesson_is_cited_by_its_session_if_that_left_one() {
    var with = UUID.randomUUID();
    var without = UUID.randomUUID();
    Told.session(without, "[]");
    Told.session(with, "[{\"text\": {\"th\": \"แจ้งเตือนช้า\"}}]");
    var path = PATH + "/" + id(post(OFFICER, PATH, programme()).statusCode(201));
    awaitCited(OFFICER, path, "lesson", with);
    awaitCited(OFFICER, path, "session", without);
    citeReference(OFFICER, path, "lesson", without).statusCode(422);
    citeReference(OFFICER, path, "session", without)
        .statusCode(409)
        .body("code", equalTo("instrument.evidence-cited"));
  }

  @Test
  void a_behavioural_instrument_serves_a_track_that_exists() {
    var track = UUID.randomUUID();
    var body =
        """
        {"family": "behavioural", "title": {"th": "เอื้อให้สนทนาต่อ"}, "province": "TH-40",
         "facilitatorId": "%s", "behavioural": {"method": "facilitation", "trackId": "%s"}}"""
            .formatted(office, track);
    var facilitator = Tokens.facilitator("TH-40", "TH-90");
    post(facilitator, PATH, body)
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/behavioural/trackId"));
    Told.track(track, 1, "opened", "active");
    Awaitility.await().until(() -> post(facilitator, PATH, body).extract().statusCode() == 201);
    // The track is one of Songkhla.
    post(Tokens.facilitator("TH-40"), PATH, body)
        .statusCode(422)
        .body("code", equalTo("track.unknown"));
    var id = id(post(facilitator, PATH, body).statusCode(201));
    post(facilitator, PATH + "/" + id + "/adoption").statusCode(200);
  }

  @Test
  void research_and_capacity_names_its_provider_and_who_benefits() {
    var body =
        """
        {"family": "research-and-capacity", "title": {"th": "ฝึกอบรม"}, "province": "TH-40",
         "facilitatorId": "%s", "researchAndCapacity":
           {"kind": "training", "providerId": "%s", "beneficiaryIds": ["%s"]}}"""
            .formatted(office, office, firms);
    post(Tokens.ministry(), PATH, body)
        .statusCode(201)
        .body("researchAndCapacity.beneficiaryIds[0]", equalTo(firms.toString()))
        .body("mandate", nullValue());
    post(OFFICER, PATH, body.replace(firms.toString(), UUID.randomUUID().toString()))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/researchAndCapacity/beneficiaryIds/0"))
        .body("code", equalTo("actor.unknown"));
  }

  @Test
  void another_familys_particulars_are_refused_where_they_stand() {
    post(
            OFFICER,
            PATH,
            programme().replaceFirst("\\{", "{\"behavioural\": {\"method\": \"mediation\"},"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/behavioural"))
        .body("code", equalTo("instrument.foreign-particulars"));
    post(OFFICER, PATH, order(null).replace("\"structural\": {", "\"behavioural\": {"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/behavioural/form"));
  }

  @Test
  void bad_proposals_are_refused_with_the_place() {
    var unknown = UUID.randomUUID().toString();
    post(OFFICER, PATH, programme().replace(office.toString(), unknown))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/facilitatorId"))
        .body("code", equalTo("actor.unknown"));
    post(OFFICER, PATH, programme().replace("1500000", "-1"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/programmatic/budgetThb"));
    post(OFFICER, PATH, programme().replace("1500000", "0.5"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/programmatic/budgetThb"));
    post(OFFICER, PATH, programme().replace("\"community\"", "\"ministry\""))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/programmatic/originLevel"));
    post(OFFICER, PATH, programme().replace("\"programmatic\": {", "\"programmatic\": {\"x\": 1, "))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/programmatic/x"));
    post(OFFICER, PATH, programme().replace("TH-40", "TH-00"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/province"));
    post(OFFICER, PATH, programme().replace("\"family\": \"programmatic\"", "\"family\": \"x\""))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/family"));
    post(OFFICER, PATH, "{}")
        .statusCode(400)
        .body("errors.pointer", hasItems("/family", "/title", "/facilitatorId"));
    post(OFFICER, PATH, order(unknown))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/bottleneckId"));
    post(Tokens.officer("TH-40", "TH-90"), PATH, order(bottleneck("TH-90")))
        .statusCode(422)
        .body("code", equalTo("bottleneck.of-another-province"));
  }

  @Test
  void only_the_centre_or_the_province_facilitates() {
    post(OFFICER, PATH, programme().replace(office.toString(), firms.toString()))
        .statusCode(422)
        .body("code", equalTo("instrument.facilitator-not-of-the-centre"))
        .body("errors[0].basis", org.hamcrest.Matchers.containsString("Wasan Luangprapat (2018)"));
    post(OFFICER, PATH, order(null).replace(firms.toString(), office.toString()))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/mandate/actorId"));
  }

  @Test
  void nobody_reaches_beyond_the_token() {
    var foreign = Tokens.officer("TH-90");
    post(foreign, PATH, programme())
        .statusCode(403)
        .body("code", equalTo("caller.foreign-province"));
    post(Tokens.representative(UUID.randomUUID()), PATH, programme())
        .statusCode(403)
        .body("code", equalTo("caller.foreign-actor"));
    post(Tokens.analyst(), PATH, programme()).statusCode(403);
    post(OFFICER, PATH, order(null).replace("\"province\": \"TH-40\",", ""))
        .statusCode(403)
        .body("code", equalTo("caller.not-national"));
    var path = PATH + "/" + id(post(OFFICER, PATH, order(null)).statusCode(201));
    post(foreign, path + "/adoption").statusCode(404);
    post(Tokens.facilitator("TH-40"), path + "/adoption")
        .statusCode(403)
        .body("code", equalTo("caller.wrong-level"));
    post(foreign, path + "/closure", REMOVED).statusCode(404);
    post(OFFICER, PATH + "/" + UUID.randomUUID() + "/adoption")
        .statusCode(404)
        .body("code", equalTo("instrument.not-found"));
  }

  @Test
  void a_local_government_on_the_spot_may_carry_a_programme_up() {
    var city = Told.actor("local-government", "TH-40");
    var path = PATH + "/" + id(post(OFFICER, PATH, programme()).statusCode(201));
    cite(
            Tokens.representative(city),
            path,
            "{\"actorId\": \""
                + city
                + "\", \"kind\": \"study\", \"url\": \"https://example.org\",")
        .statusCode(200);
    post(
            Tokens.representative(city),
            path + "/raise",
            "{\"to\": \"local-government\", \"actorId\": \"" + city + "\"}")
        .statusCode(200);
    post(
            Tokens.facilitator("TH-40"),
            path + "/raise",
            "{\"to\": \"local-government\", \"actorId\": \"" + office + "\"}")
        .statusCode(422)
        .body("code", equalTo("instrument.not-its-speaker"));
  }

  @Test
  void a_dissolved_actor_facilitates_nothing_also_what_was_proposed_before() {
    var gone = Told.actor("provincial-administration", "TH-40");
    var body = order(null).replace(office.toString(), gone.toString());
    var before = PATH + "/" + id(post(OFFICER, PATH, body).statusCode(201));
    Told.actor(gone, 2, "provincial-administration", "TH-40", "dissolved");
    // What comes late and is older changes nothing.
    Told.actor(gone, 1, "provincial-administration", "TH-40", "active");
    Awaitility.await()
        .untilAsserted(
            () ->
                post(OFFICER, PATH, body)
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/facilitatorId"))
                    .body("code", equalTo("actor.dissolved")));
    post(OFFICER, before + "/adoption").statusCode(422).body("code", equalTo("actor.dissolved"));
  }

  @Test
  void the_list_is_filtered_by_province_family_status_and_bottleneck() {
    var bottleneck = bottleneck("TH-40");
    var first = id(post(OFFICER, PATH, order(bottleneck)).statusCode(201));
    var second = id(post(OFFICER, PATH, order(bottleneck)).statusCode(201));
    var filter =
        PATH + "?province=TH-40&family=structural&status=proposed&bottleneck=" + bottleneck;
    get(filter).statusCode(200).body("items.id", equalTo(List.of(first, second)));
    var page = get(filter + "&limit=1").extract().jsonPath();
    get(filter + "&limit=1&cursor=" + page.getString("next"))
        .body("items.id", equalTo(List.of(second)))
        .body("next", nullValue());
    get(filter.replace("structural", "behavioural")).body("items", hasSize(0));
  }

  private String order(Object bottleneck) {
    return """
        {"family": "structural", "title": {"th": "คำสั่งมอบหมาย"}, "province": "TH-40",%s
         "facilitatorId": "%s",
         "mandate": {"actorId": "%s", "powers": {"th": "ศึกษาและเสนอระบบขนส่ง"},
                     "legalBasis": {"th": "คำสั่งจังหวัดขอนแก่น"}},
         "structural": {"form": "order"}}"""
        .formatted(
            bottleneck == null ? "" : " \"bottleneckId\": \"" + bottleneck + "\",", office, firms);
  }

  private String programme() {
    return """
        {"family": "programmatic", "title": {"th": "ขนส่งสาธารณะ"}, "province": "TH-40",
         "facilitatorId": "%s", "proposerId": "%s",
         "programmatic": {"originLevel": "community", "budgetThb": 1500000}}"""
        .formatted(office, firms);
  }

  private static String bottleneck(String province) {
    var body =
        """
        {"province": "%s", "kind": "authority-unclear", "title": {"th": "อำนาจไม่ชัด"}}"""
            .formatted(province);
    return id(post(Tokens.officer(province), "/v1/bottlenecks", body).statusCode(201));
  }

  private static ValidatableResponse raise(String token, String path, String to) {
    return post(token, path + "/raise", "{\"to\": \"" + to + "\"}");
  }

  private static ValidatableResponse cite(String token, String path, String start) {
    return post(token, path + "/evidence", start + " \"statement\": {\"th\": \"ได้ผล\"}}");
  }

  private static ValidatableResponse citeReference(
      String token, String path, String kind, UUID reference) {
    return cite(
        token, path, "{\"kind\": \"" + kind + "\", \"referenceId\": \"" + reference + "\",");
  }

  /** What was told on a topic is known here a moment later. */
  private static void awaitCited(String token, String path, String kind, UUID reference) {
    Awaitility.await()
        .until(() -> citeReference(token, path, kind, reference).extract().statusCode() == 200);
  }
}
