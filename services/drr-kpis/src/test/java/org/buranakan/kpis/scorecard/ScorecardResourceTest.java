package org.buranakan.kpis.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.buranakan.kpis.Api;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ScorecardResourceTest {
  @Test
  void a_scorecard_shows_value_target_distance_and_what_is_missing() {
    Api.kpi("A-1", "TH-70", 2025, "0.5");
    Api.kpi("B-3", "TH-70", 2025, "100");
    Api.kpi("B-3", "TH-70", 2026, "50");
    Api.reading("B-3", "TH-70", 2025, "350", "2025-12-31").statusCode(201);

    var card =
        Api.get("/v1/provinces/TH-70/scorecard?fiscalYear=2568")
            .statusCode(200)
            .body("name.th", equalTo("ราชบุรี"))
            .body("fiscalYear", equalTo(2025))
            .body("offTrack", equalTo(1))
            .body("noData", equalTo(1))
            .body("kpis.kpi.indicatorCode", equalTo(List.of("A-1", "B-3")))
            .body("kpis[1].value", equalTo(350))
            .body("kpis[1].distanceToTarget", equalTo(250))
            .body("kpis[1].reason.code", equalTo("kpi.target-missed"))
            .body("kpis[0].missing", equalTo(List.of("A-2.count", "A-3.count")))
            .extract()
            .asString();
    assertThat(card).contains("\"value\":null");
    Api.get("/v1/provinces/TH-70/scorecard").body("kpis", hasSize(3));
  }

  @Test
  void it_names_the_committee_and_who_made_the_commitment() {
    var actor = UUID.randomUUID();
    var committee = UUID.randomUUID();
    Topics.tell("actor.registered", actor, 1, "TH-71", actor(actor, 1, "เทศบาลเมืองกาญจนบุรี"));
    Topics.tell("actor.changed", actor, 3, "TH-71", actor(actor, 3, "เทศบาลนครกาญจนบุรี"));
    Topics.tell("actor.changed", actor, 2, "TH-71", actor(actor, 2, "ชื่อที่มาช้า"));
    Topics.tell(
        "mechanism.established",
        committee,
        1,
        "TH-71",
        """
        {"mechanism": {"id": "%s", "version": 1, "form": "risk-reduction-committee",
          "name": {"th": "คณะกรรมการลดความเสี่ยงภัยจังหวัดกาญจนบุรี"}, "province": "TH-71",
          "status": "active", "members": []}}\
        """
            .formatted(committee));
    Topics.tell(
        "agreement.in-force",
        UUID.randomUUID(),
        3,
        "TH-71",
        """
        {"agreement": {"id": "%s", "version": 3, "province": "TH-71", "commitments": [
          {"id": "%s", "actorId": "%s",
           "kpi": {"indicatorCode": "B-3", "fiscalYear": 2027, "target": 10}}]}}\
        """
            .formatted(UUID.randomUUID(), UUID.randomUUID(), actor));
    Awaitility.await()
        .untilAsserted(
            () ->
                Api.get("/v1/provinces/TH-71/scorecard?fiscalYear=2027")
                    .body("committee.id", equalTo(committee.toString()))
                    .body("kpis[0].responsible.name.th", equalTo("เทศบาลนครกาญจนบุรี")));
  }

  @Test
  void provinces_stand_side_by_side_and_missing_is_not_zero() {
    Api.reading("A-2.count", "TH-73", 2024, "9", "2024-12-03").statusCode(201);
    Api.reading("A-2.count", "TH-73", 2025, "126", "2025-11-29").statusCode(201);
    Api.reading("A-2.count", "TH-74", 2025, "0", "2025-12-31").statusCode(201);

    Api.get(
            "/v1/scorecards/comparison?indicator=A-2&provinces=TH-73,TH-74,TH-75&fromYear=2567&toYear=2025")
        .statusCode(200)
        .body("unit", equalTo("per 100000 people"))
        .body("provinces.province", equalTo(List.of("TH-73", "TH-74", "TH-75")))
        .body("provinces[0].values.year", equalTo(List.of(2024, 2025)))
        .body("provinces[1].values.value", equalTo(Arrays.asList(null, 0)))
        .body("provinces[2].values.value", equalTo(Arrays.asList(null, null)))
        .body("provinces[2].values[0].missing", equalTo(List.of("A-2.count")))
        .body("provinces[2].values[0].absence.code", equalTo("value.inputs-missing"))
        .body("provinces[0].values[1].notes[1].code", equalTo("value.earlier-denominator"));
  }

  @Test
  void what_can_not_be_compared_is_named() {
    var path = "/v1/scorecards/comparison";
    Api.get(path + "?indicator=A-2&provinces=TH-90,TH-99&fromYear=2020")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("#query/provinces"));
    Api.get(path + "?indicator=A-2&provinces=TH-90&fromYear=2025&toYear=2020")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("#query/fromYear"));
    Api.get(path + "?indicator=A-2&provinces=TH-90&fromYear=1950&toYear=2147483647")
        .statusCode(400);
    Api.get(path + "?indicator=Z-1&provinces=TH-90&fromYear=2020").statusCode(404);
    Api.get(path + "?indicator=A-2&provinces=TH-90").statusCode(400);
    Api.get("/v1/provinces/TH-99/scorecard").statusCode(404);
  }

  private static String actor(UUID id, int version, String name) {
    return """
    {"actor": {"id": "%s", "version": %d, "kind": "organisation", "sector": "local-government",
      "name": {"th": "%s"}, "province": "TH-71", "status": "active"}}\
    """
        .formatted(id, version, name);
  }
}
