package org.buranakan.agreements.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.agreements.Story.actor;
import static org.buranakan.agreements.Story.draft;
import static org.buranakan.agreements.Story.get;
import static org.buranakan.agreements.Story.open;
import static org.buranakan.agreements.Story.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.buranakan.agreements.Story;
import org.buranakan.platform.testing.Appointed;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

/** Who signs by appointment, on what authority, and until when. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AppointedSignerTest {
  @Inject DataSource database;

  private static final String ANOTHER_TEXT = "0".repeat(64);

  @Test
  void a_signature_shows_its_authority_and_not_the_person_and_outlives_a_revocation() {
    var city = actor();
    var university = actor();
    var id = draft(city, university);
    var hash = open(id);
    var appointed = Appointed.of(city).made();
    awaitAnswer(appointed, id, "agreement.another-text");

    sign(appointed, id, hash)
        .statusCode(200)
        .body("signatures[0].actorId", equalTo(city.toString()))
        .body("signatures[0].authority.kind", equalTo("appointment"))
        .body("signatures[0].authority.appointmentId", equalTo(appointed.id().toString()))
        .body("signatures[0].authority.appointmentVersion", equalTo(1));
    appointed.revoked();
    awaitAnswer(appointed, id, "caller.appointment-revoked");
    Story.sign(id, university, hash).statusCode(200);

    get("/v1/agreements/" + id)
        .body("status", equalTo("in-force"))
        .body("signatures[0].authority.appointmentId", equalTo(appointed.id().toString()))
        .body("signatures[1].authority.kind", equalTo("standing"))
        .body("signatures[1].authority.appointmentId", nullValue());
    var signed = Topics.await("agreement.signed", id);
    EventContract.verify(signed);
    assertThat(signed.json().getString("signature.authority.appointmentId"))
        .isEqualTo(appointed.id().toString());
    assertThat(signed.data()).doesNotContain(appointed.account());
  }

  @Test
  void before_the_first_day_after_the_last_and_for_another_actor_nothing_is_signed() {
    var city = actor();
    var id = draft(city, actor());
    var hash = open(id);
    var today = Appointed.today();
    var early = Appointed.of(city).made(today.plusDays(1), null);
    var late = Appointed.of(city).made(today.minusDays(9), today.minusDays(1));
    var elsewhere = Appointed.of(actor()).made();

    awaitAnswer(early, id, "caller.appointment-not-yet");
    awaitAnswer(late, id, "caller.appointment-over");
    sign(early, id, hash).statusCode(403);
    sign(late, id, hash).statusCode(403);
    post(elsewhere.token(), "/v1/agreements/" + id + "/signatures", seal(city, hash))
        .statusCode(403)
        .body("code", equalTo("caller.foreign-actor"));
    get("/v1/agreements/" + id).body("signatures", hasSize(0));
  }

  @Test
  void news_of_the_past_does_not_revive_a_revoked_appointment() {
    var city = actor();
    var id = draft(city, actor());
    open(id);
    var appointed = Appointed.of(city);
    appointed.revokedAndMadeAgain();
    awaitAnswer(appointed, id, "caller.appointment-revoked");
  }

  @Test
  void of_a_signature_and_a_revocation_at_once_either_comes_first() {
    var city = actor();
    var id = draft(city, actor());
    var hash = open(id);
    var appointed = Appointed.of(city).made();
    awaitAnswer(appointed, id, "agreement.another-text");

    var revocation = CompletableFuture.runAsync(appointed::revoked);
    var answer = sign(appointed, id, hash);
    revocation.join();
    awaitAnswer(appointed, id, "caller.appointment-revoked");

    var status = answer.extract().statusCode();
    assertThat(status).isIn(200, 403);
    get("/v1/agreements/" + id).body("signatures", hasSize(status == 200 ? 1 : 0));
  }

  @Test
  void what_was_revoked_or_is_of_another_actor_is_not_even_read() throws SQLException {
    var city = actor();
    var id = draft(city, actor());
    var hash = open(id);
    var appointed = Appointed.of(city).made(Appointed.today(), Appointed.today());
    awaitAnswer(appointed, id, "agreement.another-text");
    rememberUnreadable(appointed, actor());

    sign(appointed, id, hash).statusCode(200);
    appointed.revoked();
    awaitAnswer(appointed, id, "caller.appointment-revoked");
  }

  /** That of another actor, newer than all others, which was revoked. */
  private void rememberUnreadable(Appointed appointed, UUID other) throws SQLException {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                """
                insert into known_appointment (id, version, representative, document)
                values ('ffffffff-ffff-7fff-bfff-ffffffffffff', 2, ?,
                        jsonb_build_object('id', 'unreadable', 'actorId', ?::text,
                          'validFrom', '2026-01-01', 'revokedAt', '2026-01-02T00:00:00Z'))\
                """)) {
      insert.setString(1, appointed.account());
      insert.setString(2, other.toString());
      insert.executeUpdate();
    }
  }

  /** Asks with a wrong hash, so that nothing is signed, until this service has heard of it. */
  private static void awaitAnswer(Appointed appointed, String id, String code) {
    Awaitility.await()
        .until(
            () -> sign(appointed, id, ANOTHER_TEXT).extract().<String>path("code"), code::equals);
  }

  private static ValidatableResponse sign(Appointed appointed, String id, String hash) {
    return post(
        appointed.token(), "/v1/agreements/" + id + "/signatures", seal(appointed.actor(), hash));
  }

  private static String seal(UUID actor, String hash) {
    return "{\"actorId\": \"%s\", \"hash\": \"%s\"}".formatted(actor, hash);
  }
}
