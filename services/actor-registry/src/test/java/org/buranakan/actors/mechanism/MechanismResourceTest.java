package org.buranakan.actors.mechanism;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.buranakan.actors.actor.Participation;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MechanismResourceTest {
  @Inject ObjectMapper json;
  @Inject EntityManager entities;
  @Inject Proposals proposals;
  @Inject Memberships memberships;

  private static final String PROCESSING =
      """
      "processing": {"purpose": {"th": "ประสานงาน"}, "legalBasis": "public-task"},""";

  @Test
  void every_event_has_a_schema_and_an_example_that_fits() throws IOException {
    EventContract.verify(MechanismEvent.class, json);
  }

  @Test
  void a_company_of_private_firms_is_founded_and_told() {
    var firm = actor("private", "TH-40");

    var id = id(found(company("TH-40", firm)).statusCode(201));

    var told = Topics.await("mechanism.established", id);
    EventContract.verify(told);
    assertThat(told.json().getString("mechanism.form")).isEqualTo("city-development-company");
  }

  @Test
  void a_company_of_municipalities_is_refused_and_the_right_form_named() {
    found(company("TH-40", actor("local-government", "TH-40")))
        .statusCode(422)
        .body("code", equalTo("mechanism.state-shareholder"))
        .body("errors.code", hasItem("mechanism.fits.public-private-partnership"))
        .body("errors[0].basis", containsString("Thammasat"));
  }

  @Test
  void a_state_actor_may_not_join_a_company_later_either() {
    var founder = actor("private", "TH-40");
    var id = id(found(company("TH-40", founder)).statusCode(201));
    var municipality = actor("local-government", "TH-40");
    join(id, municipality).statusCode(422).body("code", equalTo("mechanism.state-shareholder"));
    var firm = actor("private", "TH-40");
    join(id, firm).statusCode(200).body("version", equalTo(2));
    join(id, firm).statusCode(409).body("code", equalTo("mechanism.member-already"));
    EventContract.verify(Topics.await("mechanism.member-joined", id));
    leave(id, firm).statusCode(204);
    leave(id, firm).statusCode(404);
    leave(id, founder).statusCode(422).body("code", equalTo("mechanism.no-private-shareholder"));
    EventContract.verify(Topics.await("mechanism.member-left", id));
  }

  @Test
  void a_province_has_one_active_committee_even_when_two_are_founded_at_once() throws Exception {
    var body = committee("TH-12");
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(4)) {
      var answers =
          java.util.stream.IntStream.range(0, 4)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            start.await();
                            return found(body).extract();
                          }))
              .toList();
      start.countDown();
      var statuses = new java.util.ArrayList<Integer>();
      for (var answer : answers) {
        statuses.add(answer.get().statusCode());
      }
      assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 409, 422);
    }
    found(body).statusCode(422).body("errors.code", hasItem("mechanism.committee-exists"));

    var id =
        given()
            .auth()
            .oauth2(Tokens.analyst())
            .get("/v1/mechanisms?province=TH-12&form=risk-reduction-committee")
            .then()
            .extract()
            .<String>path("items[0].id");
    given()
        .auth()
        .oauth2(Tokens.officer("TH-12"))
        .delete("/v1/mechanisms/" + id)
        .then()
        .statusCode(204);
    EventContract.verify(Topics.await("mechanism.dissolved", id));
    found(body).statusCode(201);
  }

  @Test
  void a_member_of_a_dialogue_unit_may_leave_and_others_may_still_join() {
    var office = actor("provincial-administration", "TH-40");
    var university = actor("academia", "TH-40");
    var community = actor("community", "TH-40");
    var body =
        committee("TH-40", office, university)
            .replace(
                "\"role\": \"chair\"}",
                "\"role\": \"chair\"}, {\"actorId\": \"" + community + "\", \"role\": \"member\"}");
    var id = id(found(body).statusCode(201));
    leave(id, university).statusCode(204);
    join(id, actor("academia", "TH-40")).statusCode(200);
    leave(id, office).statusCode(422).body("code", equalTo("mechanism.one-sided-committee"));
  }

  @Test
  void neither_actors_nor_mechanisms_are_loaded_to_weigh_a_form_or_to_tell_of_a_membership() {
    var firm = actor("private", "TH-40");
    var id = id(found(company("TH-40", firm)).statusCode(201));
    var member = new Member(UUID.fromString(firm), MemberRole.SHAREHOLDER);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var proposal = proposals.toFound("TH-40", List.of(member), null);
              assertThat(FormRule.of(MechanismForm.CITY_DEVELOPMENT_COMPANY).against(proposal))
                  .isEmpty();
              assertThat(memberships.of(member.actorId()))
                  .containsExactly(
                      new Participation("mechanism", UUID.fromString(id), "shareholder"));
              assertThat(entities.unwrap(Session.class).getStatistics().getEntityCount()).isZero();
            });
  }

  @Test
  void an_actor_can_be_named_once_only_and_a_capital_has_bounds() {
    var firm = actor("private", "TH-40");
    var twice =
        company("TH-40", firm)
            .replace(
                "\"members\": [",
                "\"members\": [{\"actorId\": \"" + firm + "\", \"role\": \"founder\"}, ");
    found(twice).statusCode(422).body("errors[0].pointer", equalTo("/members/1/actorId"));
    found(company("TH-40", firm).replace("200000000", "1e200000"))
        .statusCode(400)
        .body(
            "errors[0].pointer",
            equalTo("/particulars/cityDevelopmentCompany/registeredCapitalThb"));
  }

  @Test
  void an_official_as_shareholder_is_refused_without_a_name() {
    var official = actor("central-government", "TH-40", "person");
    found(company("TH-40", official))
        .statusCode(422)
        .body("code", equalTo("mechanism.state-shareholder"))
        .body("detail", containsString(official));
  }

  @Test
  void an_unknown_member_is_named() {
    found(company("TH-40", "01930000-0000-7000-8000-00000000ffff"))
        .statusCode(422)
        .body("code", equalTo("actor.unknown"))
        .body("detail", containsString("ffff"));
  }

  @Test
  void an_officer_of_another_province_may_not_found() {
    given()
        .auth()
        .oauth2(Tokens.officer("TH-90"))
        .contentType(ContentType.JSON)
        .body(company("TH-40", actor("private", "TH-40")))
        .post("/v1/mechanisms")
        .then()
        .statusCode(403);
  }

  @Test
  void advice_names_the_form_and_what_is_missing() {
    given()
        .auth()
        .oauth2(Tokens.analyst())
        .contentType(ContentType.JSON)
        .body(
            """
            {"province": "TH-40", "purpose": "invest-in-the-city",
             "members": [{"actorId": "%s", "role": "shareholder"}]}"""
                .formatted(actor("local-government", "TH-40")))
        .post("/v1/mechanism-advice")
        .then()
        .statusCode(200)
        .body("recommended", equalTo("public-private-partnership"))
        .body("forms.form", hasItems("city-study-centre", "risk-reduction-committee"))
        .body("forms[0].against[0].code", equalTo("mechanism.state-shareholder"));
  }

  /** Each of them would be found to lack two fields, which took all memory. */
  @Test
  void members_without_anything_are_not_counted_out_one_by_one() {
    given()
        .auth()
        .oauth2(Tokens.analyst())
        .contentType(ContentType.JSON)
        .body("{\"members\": [{}" + ",{}".repeat(80_000) + "]}")
        .post("/v1/mechanism-advice")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/members"))
        .body("errors.code", contains("invalid.size"));
  }

  @Test
  void readiness_counts_the_groups_of_a_province() {
    actor("private", "TH-64");
    actor("private", "TH-64");
    given()
        .auth()
        .oauth2(Tokens.analyst())
        .get("/v1/provinces/TH-64/readiness")
        .then()
        .statusCode(200)
        .body("actorsBySector.private", equalTo(2))
        .body("groups[0].present", equalTo(true))
        .body("groups[1].present", equalTo(false));
    given()
        .auth()
        .oauth2(Tokens.analyst())
        .get("/v1/provinces/TH-99/readiness")
        .then()
        .statusCode(404);
  }

  private static String committee(String province) {
    return committee(
        province, actor("provincial-administration", province), actor("academia", province));
  }

  private static String committee(String province, String office, String university) {
    return """
        {"form": "risk-reduction-committee", "province": "%s",
         "name": {"th": "คณะกรรมการลดความเสี่ยงภัยจังหวัด"},
         "members": [{"actorId": "%s", "role": "chair"}, {"actorId": "%s", "role": "member"}],
         "particulars": {"riskReductionCommittee": {"units": [
           {"kind": "structural", "name": {"th": "มาตรการใช้โครงสร้าง"}, "memberIds": ["%s"]},
           {"kind": "non-structural", "name": {"th": "มาตรการไม่ใช้โครงสร้าง"}, "memberIds": ["%s"]}]}}}"""
        .formatted(province, office, university, office, university);
  }

  private static String company(String province, String shareholder) {
    return """
        {"form": "city-development-company", "province": "%s", "name": {"th": "บริษัทพัฒนาเมือง"},
         "members": [{"actorId": "%s", "role": "shareholder"}],
         "particulars": {"cityDevelopmentCompany": {"registeredCapitalThb": 200000000}}}"""
        .formatted(province, shareholder);
  }

  private static String actor(String sector, String province) {
    return actor(sector, province, "organisation");
  }

  private static String actor(String sector, String province, String kind) {
    return id(
        given()
            .auth()
            .oauth2(Tokens.officer(province))
            .contentType(ContentType.JSON)
            .body(
                """
                {"kind": "%s", "sector": "%s", "province": "%s", %s
                 "name": {"th": "องค์กร", "en": "An organisation"}}"""
                    .formatted(kind, sector, province, kind.equals("person") ? PROCESSING : ""))
            .post("/v1/actors")
            .then()
            .statusCode(201));
  }

  private static ValidatableResponse found(String body) {
    return given()
        .auth()
        .oauth2(Tokens.officer("TH-40", "TH-12"))
        .contentType(ContentType.JSON)
        .body(body)
        .post("/v1/mechanisms")
        .then();
  }

  private static ValidatableResponse join(String id, String actor) {
    return given()
        .auth()
        .oauth2(Tokens.officer("TH-40"))
        .contentType(ContentType.JSON)
        .body("{\"actorId\": \"%s\", \"role\": \"shareholder\"}".formatted(actor))
        .post("/v1/mechanisms/" + id + "/members")
        .then();
  }

  private static ValidatableResponse leave(String id, String actor) {
    return given()
        .auth()
        .oauth2(Tokens.officer("TH-40"))
        .delete("/v1/mechanisms/" + id + "/members/" + actor)
        .then();
  }

  private static String id(ValidatableResponse response) {
    return response.extract().path("id");
  }
}
