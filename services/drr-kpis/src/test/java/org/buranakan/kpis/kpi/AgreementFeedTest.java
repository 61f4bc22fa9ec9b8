package org.buranakan.kpis.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.buranakan.kpis.Api;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AgreementFeedTest {
  private final UUID agreement = UUID.randomUUID();
  private final UUID commitment = UUID.randomUUID();
  private final UUID actor = UUID.randomUUID();

  @Test
  void a_commitment_is_tied_to_the_kpi_that_there_is_once() {
    var id = Api.kpi("A-2", "TH-91", 2026, "0.5");

    var cause = tell("TH-91", "{\"indicatorCode\": \"A-2\"}");
    Topics.tell(
        cause,
        "agreement.in-force",
        agreement,
        5,
        "TH-91",
        data("TH-91", "{\"indicatorCode\": \"A-2\"}"));
    tell("TH-91", "{\"indicatorCode\": \"A-2\"}");

    var linked = Topics.await("kpi.linked", id);
    EventContract.verify(linked);
    assertThat(linked.headers()).containsEntry("ce_causationid", cause.toString());
    assertThat(linked.json().getString("kpi.commitmentId")).isEqualTo(commitment.toString());
    assertThat(linked.json().getString("kpi.responsibleActorId")).isEqualTo(actor.toString());
    assertThat(Topics.all("kpi", id)).hasSize(2);
  }

  @Test
  void a_commitment_with_target_and_year_makes_its_kpi() {
    var cause =
        tell("TH-92", "{\"indicatorCode\": \"B-3\", \"fiscalYear\": 2570, \"target\": 100}");

    var defined =
        Topics.await(
            "kpi.defined",
            seen -> commitment.toString().equals(seen.json().getString("kpi.commitmentId")));
    EventContract.verify(defined);
    assertThat(defined.headers()).containsEntry("ce_causationid", cause.toString());
    Api.get("/v1/kpis/" + defined.key())
        .body("fiscalYear", equalTo(2027))
        .body("agreementId", equalTo(agreement.toString()));
  }

  @Test
  void a_commitment_without_a_target_waits_for_its_kpi() {
    tell("TH-93", "{\"indicatorCode\": \"B-4\"}");
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              var id = Api.kpi("B-4", "TH-93", 2027, "1");
              var tied = Api.get("/v1/kpis/" + id).extract().<String>path("commitmentId");
              Api.delete(Tokens.officer("TH-93"), "/v1/kpis/" + id);
              assertThat(tied).isEqualTo(commitment.toString());
            });
  }

  @Test
  void a_commitment_to_an_indicator_of_tomorrow_waits_for_it() {
    var code = "evening-drills";
    tell("TH-91", "{\"indicatorCode\": \"" + code + "\"}");
    Api.post(
            Tokens.officer("TH-91"),
            "/v1/indicators",
            """
            {"code": "%s", "province": "TH-91", "name": {"th": "การซ้อมตอนเย็น"}, "unit": "drills",
             "better": "higher"}"""
                .formatted(code))
        .statusCode(201);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              var id = Api.kpi(code, "TH-91", 2027, "1");
              var tied = Api.get("/v1/kpis/" + id).extract().<String>path("commitmentId");
              Api.delete(Tokens.officer("TH-91"), "/v1/kpis/" + id);
              assertThat(tied).isEqualTo(commitment.toString());
            });
  }

  @Test
  void an_impossible_commitment_stops_nobody() {
    tell("TH-94", "{\"indicatorCode\": \"Z-1\", \"fiscalYear\": 2027, \"target\": 1}");
    var other = UUID.randomUUID();
    Topics.tell(
        "agreement.in-force",
        agreement,
        6,
        "TH-94",
        """
        {"agreement": {"id": "%s", "version": 6, "province": "TH-94", "commitments": [
          {"id": "%s", "actorId": "%s", "kpi": {"indicatorCode": "B-3", "fiscalYear": 1000, "target": 1}},
          {"id": "%s", "actorId": "%s"},
          {"id": "%s", "actorId": "%s", "kpi": {"indicatorCode": "B-5", "fiscalYear": 2027, "target": 1}}]}}\
        """
            .formatted(
                agreement, UUID.randomUUID(), actor, UUID.randomUUID(), actor, other, actor));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                Api.get("/v1/kpis?province=TH-94")
                    .body("items.commitmentId", equalTo(List.of(other.toString()))));
  }

  private UUID tell(String province, String kpi) {
    return Topics.tell("agreement.in-force", agreement, 5, province, data(province, kpi));
  }

  private String data(String province, String kpi) {
    return """
    {"agreement": {"id": "%s", "version": 5, "province": "%s", "status": "in-force",
      "commitments": [{"id": "%s", "actorId": "%s", "text": {"th": "ลดผู้เสียชีวิต"}, "kpi": %s}]}}\
    """
        .formatted(agreement, province, commitment, actor, kpi);
  }
}
