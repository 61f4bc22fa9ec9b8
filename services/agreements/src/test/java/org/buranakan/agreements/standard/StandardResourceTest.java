package org.buranakan.agreements.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.agreements.Story.SONGKHLA;
import static org.buranakan.agreements.Story.actor;
import static org.buranakan.agreements.Story.draft;
import static org.buranakan.agreements.Story.get;
import static org.buranakan.agreements.Story.inForce;
import static org.buranakan.agreements.Story.open;
import static org.buranakan.agreements.Story.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StandardResourceTest {
  private static final String OFFICER = Tokens.officer(SONGKHLA);
  @Inject DataSource database;
  @Inject EntityManager entities;
  @Inject Standards standards;
  @Inject AgreementFeed feed;

  private static final String REASON = "{\"reason\": {\"th\": \"เลิกใช้\"}}";

  /** As PSU's Southern Natural Disaster Research Centre (NADREC) publishes the colours. */
  private static final String HAT_YAI =
      """
      {"agreementId": "%s",
       "title": {"th": "การเตือนภัยน้ำท่วมหาดใหญ่ด้วยธงสามสี", "en": "Three-colour flood warning of Hat Yai"},
       "levels": [
         {"code": "green", "name": {"th": "ธงเขียว", "en": "Green flag"},
          "meaning": {"th": "ระดับน้ำปกติ", "en": "Normal water"},
          "action": {"th": "ใช้ชีวิตตามปกติ", "en": "Carry on as usual"}},
         {"code": "yellow", "name": {"th": "ธงเหลือง", "en": "Yellow flag"},
          "meaning": {"th": "เฝ้าระวังอย่างใกล้ชิด", "en": "Watch the situation closely"},
          "action": {"th": "ติดตามประกาศ", "en": "Follow the announcements"}},
         {"code": "red", "name": {"th": "ธงแดง", "en": "Red flag"},
          "meaning": {"th": "น้ำจะท่วมภายใน 6 ถึง 30 ชั่วโมง", "en": "Flood within 6 to 30 hours"},
          "leadTimeHoursMin": 6, "leadTimeHoursMax": 30,
          "action": {"th": "อพยพ", "en": "Evacuate"}}],
       "procedure": {"th": "ประเมิน ปักธง ปฏิบัติ", "en": "Assess, raise, act"},
       "conformance": {"question": {"th": "ร้อยละของน้ำท่วมที่เตือนทัน"}, "unit": "percent", "target": 90},
       "source": "PSU NADREC, https://www.nadrec.psu.ac.th/hatyaimonitoring"}""";

  @Test
  void the_three_colours_of_hat_yai_become_a_standard() {
    var agreement = inForce(actor(), actor());

    var answer = adopt(OFFICER, agreement).statusCode(201);

    String id = answer.extract().path("id");
    answer.header("Location", containsString("/v1/standards/" + id));
    var told = Topics.await("standard.adopted", id);
    EventContract.verify(told);
    assertThat(told.sequence()).isEqualTo(1);
    assertThat(told.json().<Object>get("standard"))
        .isEqualTo(get("/v1/standards/" + id).statusCode(200).extract().path(""));
    assertThat(told.json().getInt("standard.levels[2].leadTimeHoursMin")).isEqualTo(6);
    get("/v1/standards?province=TH-90&theme=flood&status=adopted&agreementId=" + agreement)
        .body("items.id", hasItem(id));
  }

  @Test
  void without_an_agreement_in_force_there_is_no_standard() {
    var city = actor();
    var other = actor();
    var draft = draft(city, other);
    adopt(OFFICER, draft)
        .statusCode(422)
        .body("code", equalTo("standard.agreement-not-in-force"))
        .body("errors[0].pointer", equalTo("/agreementId"))
        .body("errors[0].basis", containsString("Thammasat"));
    open(draft);
    adopt(OFFICER, draft).statusCode(422);
    adopt(OFFICER, UUID.randomUUID().toString())
        .statusCode(422)
        .body("code", equalTo("standard.unknown-agreement"));
  }

  /** It stands in an index, which takes no essay. */
  @Test
  void a_title_is_bounded() {
    var random = new Random(7).ints(4_000, 'ก', 'ฮ');
    var title = random.mapToObj(Character::toString).collect(Collectors.joining());
    post(
            OFFICER,
            "/v1/standards",
            HAT_YAI
                .formatted(inForce(actor(), actor()))
                .replace("การเตือนภัยน้ำท่วมหาดใหญ่ด้วยธงสามสี", title))
        .statusCode(400)
        .body("code", equalTo("invalid.most-characters"))
        .body("errors[0].pointer", equalTo("/title"));
  }

  @Test
  void only_the_agreement_s_province_adopts_and_withdraws() {
    var agreement = inForce(actor(), actor());
    adopt(Tokens.officer("TH-40"), agreement)
        .statusCode(422)
        .body("code", equalTo("standard.unknown-agreement"));
    adopt(Tokens.analyst(), agreement).statusCode(403);
    String id = adopt(Tokens.facilitator(SONGKHLA), agreement).statusCode(201).extract().path("id");
    post(Tokens.officer("TH-40"), "/v1/standards/" + id + "/withdrawal", REASON).statusCode(404);
  }

  @Test
  void a_new_one_takes_the_place_of_the_old_one() {
    var agreement = inForce(actor(), actor());
    String old = adopt(OFFICER, agreement).statusCode(201).extract().path("id");
    adopt(OFFICER, agreement)
        .statusCode(409)
        .body("code", equalTo("standard.adopted-already"))
        .body("detail", containsString(old));

    String id = supersede(agreement, old).statusCode(201).extract().path("id");

    get("/v1/standards/" + id).body("supersedes", equalTo(old)).body("status", equalTo("adopted"));
    get("/v1/standards/" + old)
        .body("supersededBy", equalTo(id))
        .body("status", equalTo("superseded"));
    EventContract.verify(Topics.await("standard.superseded", old));
    EventContract.verify(Topics.await("standard.adopted", id));
    supersede(agreement, old).statusCode(409).body("code", equalTo("standard.not-adopted"));
    supersede(agreement, UUID.randomUUID().toString())
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/supersedes"));
  }

  @Test
  void what_is_withdrawn_is_told_and_stays_readable() {
    var agreement = inForce(actor(), actor());
    String id = adopt(OFFICER, agreement).statusCode(201).extract().path("id");
    var path = "/v1/standards/" + id + "/withdrawal";
    post(OFFICER, path, REASON).statusCode(200).body("status", equalTo("withdrawn"));
    post(OFFICER, path, REASON).statusCode(409).body("code", equalTo("standard.not-adopted"));
    EventContract.verify(Topics.await("standard.withdrawn", id));
    get("/v1/standards/" + id).body("withdrawal.reason.th", equalTo("เลิกใช้"));
  }

  @Test
  void a_standard_ends_with_its_agreement() {
    var agreement = inForce(actor(), actor());
    String id = adopt(OFFICER, agreement).statusCode(201).extract().path("id");
    post(OFFICER, "/v1/agreements/" + agreement + "/termination", REASON).statusCode(200);

    var told = Topics.await("standard.withdrawn", id);

    EventContract.verify(told);
    assertThat(told.headers())
        .containsEntry(
            "ce_causationid",
            Topics.await("agreement.terminated", agreement).headers().get("ce_id"));
    Awaitility.await()
        .untilAsserted(() -> get("/v1/standards/" + id).body("status", equalTo("withdrawn")));
    adopt(OFFICER, agreement).statusCode(422);
  }

  @Test
  void an_agreement_has_at_most_50_adopted_standards_and_all_end_with_it() throws SQLException {
    var agreement = inForce(actor(), actor());
    String first = adopt(OFFICER, agreement).statusCode(201).extract().path("id");
    copy(first, 49);
    var another = HAT_YAI.formatted(agreement).replace("ธงสามสี", "ธงสี่สี");
    post(OFFICER, "/v1/standards", another)
        .statusCode(409)
        .body("code", equalTo("standard.too-many"));
    adopt(OFFICER, agreement).statusCode(409).body("code", equalTo("standard.adopted-already"));
    supersede(agreement, first).statusCode(201); // which makes room for itself
    copy(first, 51); // as there may be from before
    post(OFFICER, "/v1/agreements/" + agreement + "/termination", REASON).statusCode(200);

    Awaitility.await()
        .untilAsserted(
            () ->
                get("/v1/standards?status=adopted&agreementId=" + agreement)
                    .body("items", hasSize(0)));
  }

  @Test
  void of_many_standards_none_is_loaded_to_compare_titles_and_no_two_to_be_withdrawn()
      throws SQLException {
    var agreement = UUID.fromString(inForce(actor(), actor()));
    var adopted = adopt(OFFICER, agreement.toString()).statusCode(201).extract();
    String title = adopted.path("title.th");
    copy(adopted.path("id"), 9);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              assertThat(standards.adopted(agreement, title)).isPresent();
              assertThat(standards.adopted(agreement, title + "!")).isEmpty();
              assertThat(loaded()).isZero();
              feed.react(terminated(agreement));
              assertThat(loaded()).isZero();
            });
    get("/v1/standards?status=withdrawn&agreementId=" + agreement).body("items", hasSize(10));
  }

  @Test
  void what_does_not_fit_is_named() {
    var agreement = inForce(actor(), actor());
    var body = HAT_YAI.formatted(agreement);
    refused(body.replace("\"yellow\"", "\"green\""), 422, "/levels/1/code");
    refused(
        body.replace("\"leadTimeHoursMin\": 6", "\"leadTimeHoursMin\": 48"),
        422,
        "/levels/2/leadTimeHoursMin");
    refused(
        body.replace("\"leadTimeHoursMin\": 6", "\"leadTimeHoursMin\": -6"),
        400,
        "/levels/2/leadTimeHoursMin");
    refused(body.replace("\"target\": 90", "\"target\": 190"), 400, "/conformance/target");
    refused(body.replace("\"unit\": \"percent\"", "\"unit\": \"baht\""), 400, "/conformance/unit");
    refused(body.replace("\"procedure\"", "\"colour\""), 400, "/colour");
    refused(body.replaceFirst("(?s)\"levels\": \\[.*\\],", "\"levels\": [],"), 400, "/levels");
    get("/v1/standards?agreementId=" + agreement).body("items", hasSize(0));
    get("/v1/standards/" + UUID.randomUUID())
        .statusCode(404)
        .body("code", equalTo("standard.not-found"));
  }

  private int loaded() {
    return entities.unwrap(Session.class).getStatistics().getEntityCount();
  }

  private static IncomingEvent terminated(UUID agreement) {
    return new IncomingEvent(
        UUID.randomUUID(),
        "buranakan.agreements.v1",
        "org.buranakan.agreement.terminated.v1",
        agreement,
        9,
        Instant.now(),
        SONGKHLA,
        null,
        null,
        JsonNodeFactory.instance.objectNode(),
        new ObjectMapper().reader());
  }

  /** Of other titles. */
  private void copy(String standard, int times) throws SQLException {
    try (var connection = database.getConnection();
        var copy =
            connection.prepareStatement(
                """
                insert into standard (id, version, agreement_id, province, title, status, levels,
                                      procedure, adopted_at, changed_at)
                select gen_random_uuid(), 1, agreement_id, province,
                       jsonb_build_object('th', gen_random_uuid()), 'ADOPTED', levels, procedure,
                       adopted_at, changed_at
                from standard, generate_series(1, ?)
                where id = ?::uuid\
                """)) {
      copy.setInt(1, times);
      copy.setString(2, standard);
      copy.executeUpdate();
    }
  }

  private static void refused(String body, int status, String pointer) {
    post(OFFICER, "/v1/standards", body)
        .statusCode(status)
        .body("errors.pointer", hasItem(pointer));
  }

  private static ValidatableResponse adopt(String token, String agreement) {
    return post(token, "/v1/standards", HAT_YAI.formatted(agreement));
  }

  private static ValidatableResponse supersede(String agreement, String old) {
    var body = HAT_YAI.formatted(agreement);
    return post(
        OFFICER, "/v1/standards", body.replaceFirst("\\{", "{\"supersedes\": \"" + old + "\","));
  }
}
