package org.buranakan.actors.appointment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.platform.caller.Role.REPRESENTATIVE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.buranakan.actors.actor.ActorDissolved;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.buranakan.platform.time.ThaiTime;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AppointmentResourceTest {
  private static final String OFFICER = Tokens.officer("TH-90");

  @Inject DataSource database;
  @Inject EntityManager entities;
  @Inject EndedActors ended;
  @Inject Represented represented;

  @Test
  void an_actor_appoints_and_revokes_and_everybody_is_told_of_no_more_than_ids() {
    var actor = actor("TH-90");
    var itself = Tokens.representative(actor);
    var id = id(appoint(itself, actor, UUID.randomUUID()).statusCode(201));

    var made = Topics.await("appointment.made", id);
    EventContract.verify(made);
    assertThat(made.json().<Object>get("appointment")).isEqualTo(read(id).extract().path(""));
    assertThat(made.headers()).containsEntry("ce_province", "TH-90");

    given()
        .auth()
        .oauth2(itself)
        .header("If-Match", "\"7\"")
        .delete("/v1/appointments/" + id)
        .then()
        .statusCode(412);
    revoke(itself, id).statusCode(204);
    revoke(itself, id).statusCode(409).body("code", equalTo("appointment.revoked-already"));

    var revoked = Topics.await("appointment.revoked", id);
    EventContract.verify(revoked);
    assertThat(revoked.sequence()).isEqualTo(2);
    assertThat(revoked.json().<Object>get("appointment")).isEqualTo(read(id).extract().path(""));
    assertThat(made.data() + revoked.data()).doesNotContain("of-the-test");
  }

  @Test
  void who_keeps_the_actor_s_record_may_appoint_and_nobody_else() {
    var actor = actor("TH-90");
    var national = actor(null);
    appoint(OFFICER, actor, UUID.randomUUID()).statusCode(201);
    appoint(Tokens.ministry(), national, UUID.randomUUID())
        .statusCode(201)
        .body("province", nullValue());
    for (var stranger :
        new String[] {
          Tokens.officer("TH-40"), Tokens.ministry(), Tokens.representative(national)
        }) {
      appoint(stranger, actor, UUID.randomUUID())
          .statusCode(403)
          .body("code", equalTo("caller.may-not-appoint"));
    }
    appoint(OFFICER, national, UUID.randomUUID())
        .statusCode(403)
        .body("code", equalTo("caller.may-not-appoint"));
    appoint(Tokens.facilitator("TH-90"), actor, UUID.randomUUID())
        .statusCode(403)
        .body("code", equalTo("role-missing"));
  }

  @Test
  void who_has_no_province_speaks_for_an_actor_of_the_whole_country_and_sees_no_other() {
    var actor = actor(null);
    var itself = Tokens.nationalRepresentative(actor);
    var id = id(appoint(itself, actor, UUID.randomUUID()).statusCode(201));
    list(itself, "limit=9").body("items.id", equalTo(List.of(id)));
    revoke(itself, id).statusCode(204);
    var local = id(appoint(OFFICER, actor("TH-90"), UUID.randomUUID()).statusCode(201));
    get(itself, local).statusCode(404);
  }

  @Test
  void who_was_appointed_knows_it_can_not_pass_it_on_and_may_give_it_back() {
    var actor = actor("TH-90");
    var account = UUID.randomUUID();
    var appointed = Tokens.as(account.toString(), REPRESENTATIVE);
    var id = id(appoint(OFFICER, actor, account).statusCode(201));
    var other = id(appoint(OFFICER, actor, UUID.randomUUID()).statusCode(201));

    list(appointed, "limit=9").body("items.id", equalTo(List.of(id)));
    get(appointed, other).statusCode(403).body("code", equalTo("caller.foreign-appointment"));
    revoke(appointed, other).statusCode(403).body("code", equalTo("caller.may-not-appoint"));
    given()
        .auth()
        .oauth2(appointed)
        .header("Accept-Language", "th")
        .contentType(ContentType.JSON)
        .body(body(actor, UUID.randomUUID(), ""))
        .post("/v1/appointments")
        .then()
        .statusCode(403)
        .body("code", equalTo("caller.no-subdelegation"))
        .body("errors[0].basis", containsString("มาตรา 808"));

    revoke(appointed, id).statusCode(204);
    get(appointed, id).statusCode(200).body("revokedAt", notNullValue());
    appoint(appointed, actor, UUID.randomUUID())
        .statusCode(403)
        .body("code", equalTo("caller.may-not-appoint"));
  }

  @Test
  void lists_show_what_get_would_and_who_was_valid_at_an_instant() {
    var actor = actor("TH-91");
    var account = UUID.randomUUID();
    var today = ThaiTime.date(Instant.now());
    var now = id(appoint(Tokens.officer("TH-91"), actor, account, days(today, today)));
    var later = id(appoint(Tokens.officer("TH-91"), actor, account, days(today.plusDays(3), null)));
    var ofActor = "actorId=" + actor;

    for (var reader :
        new String[] {
          Tokens.ministry(), Tokens.facilitator("TH-91"), Tokens.representative(actor)
        }) {
      list(reader, ofActor).body("items", hasSize(2));
      get(reader, now).statusCode(200);
    }
    list(Tokens.officer("TH-90"), ofActor).body("items", hasSize(0));
    get(Tokens.officer("TH-90"), now).statusCode(404);
    list(Tokens.representative(), "representative=" + account).body("items", hasSize(0));
    get(Tokens.analyst(), now).statusCode(403).body("code", equalTo("role-missing"));

    var itself = Tokens.representative(actor);
    var first = list(itself, "limit=1").body("items.id", equalTo(List.of(now)));
    list(itself, "limit=1&cursor=" + first.extract().path("next"))
        .body("items.id", equalTo(List.of(later)))
        .body("next", nullValue());

    var at = "representative=" + account + "&validAt=";
    var made = Instant.parse(get(itself, now).extract().path("appointedAt"));
    list(itself, at + made.minusMillis(1)).body("items", hasSize(0));
    list(itself, at + made).body("items.id", equalTo(List.of(now)));
    list(itself, at + midnight(today.plusDays(1))).body("items", hasSize(0));
    list(itself, at + midnight(today.plusDays(3))).body("items.id", equalTo(List.of(later)));
    revoke(itself, later).statusCode(204);
    list(itself, at + midnight(today.plusDays(3))).body("items", hasSize(0));
  }

  @Test
  void one_account_represents_an_actor_once_a_day_also_when_two_appoint_at_once() throws Exception {
    var actor = actor("TH-90");
    var account = UUID.randomUUID();
    var today = ThaiTime.date(Instant.now());
    var nineDays = days(today, today.plusDays(9));

    var statuses =
        atOnce(4, i -> appoint(OFFICER, actor, account, nineDays).extract().statusCode());

    assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    appoint(OFFICER, actor, account, days(today.plusDays(9), null))
        .statusCode(409)
        .body("code", equalTo("appointment.overlaps"));
    appoint(OFFICER, actor, account, days(today.plusDays(10), null)).statusCode(201);
    appoint(OFFICER, actor, UUID.randomUUID(), days(today, null)).statusCode(201);
  }

  @Test
  void with_the_actor_its_representatives_lose_their_authority() {
    var actor = actor("TH-90");
    var id = id(appoint(OFFICER, actor, UUID.randomUUID()).statusCode(201));
    given().auth().oauth2(OFFICER).delete("/v1/actors/" + actor).then().statusCode(204);

    get(OFFICER, id).statusCode(200).body("revokedAt", notNullValue()).body("version", equalTo(2));
    EventContract.verify(Topics.await("appointment.revoked", id));
    appoint(OFFICER, actor, UUID.randomUUID())
        .statusCode(422)
        .body("code", equalTo("actor.dissolved"));
  }

  @Test
  void who_is_appointed_while_the_actor_is_dissolved_represents_it_no_longer() throws Exception {
    var actor = actor("TH-90");

    var statuses =
        atOnce(
            6,
            i ->
                i == 3
                    ? given()
                        .auth()
                        .oauth2(OFFICER)
                        .delete("/v1/actors/" + actor)
                        .then()
                        .extract()
                        .statusCode()
                    : appoint(OFFICER, actor, UUID.randomUUID()).extract().statusCode());

    assertThat(statuses).isSubsetOf(201, 422, 204).contains(204);
    list(OFFICER, "actorId=" + actor).body("items.findAll { !it.revokedAt }", hasSize(0));
  }

  @Test
  void a_person_is_told_who_speaks_for_it_and_nobody_does_after_its_erasure() {
    var person =
        register(
            "TH-90",
            """
            "kind": "person", "sector": "community", "name": {"th": "สมหญิง ใจดี"},
             "processing": {"purpose": {"th": "ประสานงาน"}, "legalBasis": "public-task"}""");
    var id = id(appoint(OFFICER, person, UUID.randomUUID()).statusCode(201));
    given()
        .auth()
        .oauth2(OFFICER)
        .get("/v1/actors/" + person + "/personal-data")
        .then()
        .statusCode(200)
        .body("takesPartIn.find { it.what == 'appointment' }.id", equalTo(id));
    given()
        .auth()
        .oauth2(OFFICER)
        .contentType(ContentType.JSON)
        .body("{\"ground\": \"request\"}")
        .post("/v1/actors/" + person + "/erasure")
        .then()
        .statusCode(200);
    get(OFFICER, id).body("revokedAt", notNullValue());
  }

  @Test
  void an_actor_has_at_most_100_appointments_that_are_not_over() throws SQLException {
    var actor = actor("TH-90");
    var id = id(appoint(OFFICER, actor, UUID.randomUUID()).statusCode(201));
    copy(id, 99, "current_date, null");
    copy(id, 1, "current_date - 9, current_date - 2"); // which is over
    appoint(OFFICER, actor, UUID.randomUUID())
        .statusCode(409)
        .body("code", equalTo("appointment.too-many"));
    revoke(OFFICER, id).statusCode(204);
    appoint(OFFICER, actor, UUID.randomUUID()).statusCode(201);
  }

  @Test
  void the_largest_page_is_given_though_it_is_read_in_portions() throws SQLException {
    var actor = actor("TH-90");
    copy(id(appoint(OFFICER, actor, UUID.randomUUID()).statusCode(201)), 249, "current_date, null");
    var first = list(OFFICER, "limit=200&actorId=" + actor).body("items", hasSize(200));
    list(OFFICER, "limit=200&actorId=" + actor + "&cursor=" + first.extract().path("next"))
        .body("items", hasSize(50))
        .body("next", nullValue());
  }

  @Test
  void of_many_appointments_few_are_loaded_to_be_ended_and_none_to_be_told_of()
      throws SQLException {
    var actor = actor("TH-90");
    var id = id(appoint(OFFICER, actor, UUID.randomUUID()).statusCode(201));
    copy(id, 249, "current_date, null"); // as there may be from before
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              assertThat(represented.of(actor)).hasSize(250);
              assertThat(loaded()).isZero();
              ended.follow(new ActorDissolved(actor, Instant.now()));
              assertThat(loaded()).isZero();
            });
    list(OFFICER, "limit=200&actorId=" + actor)
        .body("items.findAll { it.revokedAt }", hasSize(200));
    assertThat(represented.of(actor)).hasSize(250);
  }

  @Test
  void a_buddhist_year_is_understood_in_days_and_told_in_instants() {
    var actor = actor("TH-90");
    var next = ThaiTime.date(Instant.now()).getYear() + 1;
    var days = "\"validFrom\": \"%d-01-01\", \"validTo\": \"%d-12-31\"";
    appoint(OFFICER, actor, UUID.randomUUID(), days.formatted(next + 543, next + 543))
        .statusCode(201)
        .body("validFrom", equalTo(next + "-01-01"))
        .body("validTo", equalTo(next + "-12-31"));
    appoint(OFFICER, actor, UUID.randomUUID(), "\"validFrom\": \"2569-13-01\"")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/validFrom"));
    appoint(OFFICER, actor, UUID.randomUUID(), "\"validTo\": \"2560-01-01\"")
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/validTo"));
    for (var instant : new String[] {"2569-11-20T03:00:00Z", "+10000-01-01T00:00:00Z", "today"}) {
      given()
          .auth()
          .oauth2(OFFICER)
          .queryParam("validAt", instant)
          .get("/v1/appointments")
          .then()
          .statusCode(400)
          .body("errors[0].pointer", equalTo("#query/validAt"))
          .body("errors[0].detail", containsString("Gregorian"));
    }
  }

  @Test
  void a_name_is_no_account() {
    var named = "{\"actorId\": \"%s\", \"representative\": \"somchai\"}".formatted(actor("TH-90"));
    given()
        .auth()
        .oauth2(OFFICER)
        .contentType(ContentType.JSON)
        .body(named)
        .post("/v1/appointments")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/representative"));
  }

  private int loaded() {
    return entities.unwrap(Session.class).getStatistics().getEntityCount();
  }

  /** For other accounts, on the given days. */
  private void copy(String appointment, int times, String days) throws SQLException {
    try (var connection = database.getConnection();
        var copy =
            connection.prepareStatement(
                """
                insert into appointment (id, version, actor_id, province, representative,
                                         appointed_at, appointed_by, valid_from, valid_to)
                select gen_random_uuid(), 1, actor_id, province, gen_random_uuid(), appointed_at,
                       appointed_by, %s
                from appointment, generate_series(1, ?)
                where id = ?::uuid\
                """
                    .formatted(days))) {
      copy.setInt(1, times);
      copy.setString(2, appointment);
      copy.executeUpdate();
    }
  }

  private static List<Integer> atOnce(int callers, IntFunction<Integer> call) throws Exception {
    try (var pool = Executors.newFixedThreadPool(callers)) {
      var calls =
          IntStream.range(0, callers)
              .<Callable<Integer>>mapToObj(i -> () -> call.apply(i))
              .toList();
      var answers = new ArrayList<Integer>();
      for (var answer : pool.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private static String midnight(LocalDate day) {
    return day.atStartOfDay(ThaiTime.ZONE).toInstant().toString();
  }

  private static String days(LocalDate from, LocalDate to) {
    return "\"validFrom\": \"" + from + (to == null ? "\"" : "\", \"validTo\": \"" + to + "\"");
  }

  private static UUID actor(String province) {
    return register(
        province,
        """
        "kind": "organisation", "sector": "local-government", "name": {"th": "เทศบาลนครหาดใหญ่"}""");
  }

  private static UUID register(String province, String said) {
    var registered =
        given()
            .auth()
            .oauth2(province == null ? Tokens.ministry() : Tokens.officer(province))
            .contentType(ContentType.JSON)
            .body(
                """
            {%s %s}"""
                    .formatted(province == null ? "" : "\"province\": \"" + province + "\",", said))
            .post("/v1/actors")
            .then()
            .statusCode(201);
    return UUID.fromString(registered.extract().path("id"));
  }

  private static ValidatableResponse appoint(String token, UUID actor, UUID account) {
    return appoint(token, actor, account, "");
  }

  private static ValidatableResponse appoint(String token, UUID actor, UUID account, String days) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(body(actor, account, days))
        .post("/v1/appointments")
        .then();
  }

  private static String body(UUID actor, UUID account, String days) {
    return "{\"actorId\": \"%s\", \"representative\": \"%s\"%s}"
        .formatted(actor, account, days.isEmpty() ? "" : ", " + days);
  }

  private static ValidatableResponse revoke(String token, String id) {
    return given().auth().oauth2(token).delete("/v1/appointments/" + id).then();
  }

  private static ValidatableResponse read(String id) {
    return get(Tokens.ministry(), id).statusCode(200);
  }

  private static ValidatableResponse get(String token, String id) {
    return given().auth().oauth2(token).get("/v1/appointments/" + id).then();
  }

  private static ValidatableResponse list(String token, String query) {
    return given().auth().oauth2(token).get("/v1/appointments?" + query).then().statusCode(200);
  }

  private static String id(ValidatableResponse response) {
    return response.extract().path("id");
  }
}
