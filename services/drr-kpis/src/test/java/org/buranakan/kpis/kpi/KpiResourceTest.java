package org.buranakan.kpis.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.buranakan.kpis.Api;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class KpiResourceTest {
  private static final String DEATHS =
      """
      {"indicatorCode": "A-2", "province": "TH-90", "fiscalYear": 2568,
       "baseline": {"value": 0.63, "fiscalYear": 2567}, "target": 0.5,
       "title": {"th": "อัตราผู้เสียชีวิตจากอุทกภัยของจังหวัดสงขลา", "en": "Deaths from flood in Songkhla"}}\
      """;

  @Test
  void a_kpi_goes_off_track_and_back_and_every_change_is_told_once() {
    var id =
        Api.post(Tokens.officer("TH-90"), "/v1/kpis", DEATHS)
            .statusCode(201)
            .body("fiscalYear", equalTo(2025))
            .body("baseline.fiscalYear", equalTo(2024))
            .body("status", equalTo("no-data"))
            .extract()
            .<String>path("id");

    Api.reading("A-2.count", "TH-90", 2025, "55", "2025-11-28").statusCode(201);
    Api.reading("A-2.count", "TH-90", 2025, "126", "2025-11-29").statusCode(201);
    Api.reading("A-2.count", "TH-90", 2025, "126", "2025-11-29").statusCode(200);
    Api.reading("A-2.count", "TH-90", 2025, "2", "2025-11-30").statusCode(201);

    var onTrack = Topics.await("kpi.on-track", id);
    assertThat(onTrack.sequence()).isEqualTo(4);
    var told = Topics.all("kpi", id);
    assertThat(told)
        .extracting(seen -> seen.type().replaceAll("org.buranakan.kpi.(.*).v1", "$1"))
        .containsExactly("defined", "off-track", "measured", "on-track");
    told.forEach(EventContract::verify);
    assertThat(told).extracting(Topics.Seen::sequence).containsExactly(1L, 2L, 3L, 4L);
    assertThat(told.get(1).headers()).containsEntry("ce_province", "TH-90");
    assertThat(told.get(1).json().getString("reason.code")).isEqualTo("kpi.target-missed");
    assertThat(told.get(2).data()).contains("\"value\":8.81976804,");
    assertThat(onTrack.json().<Object>get("kpi"))
        .isEqualTo(Api.get("/v1/kpis/" + id).extract().path(""));
  }

  @Test
  void a_kpi_that_starts_off_track_is_told_like_any_other() {
    Api.reading("A-2.count", "TH-80", 2025, "9", "2025-11-29").statusCode(201);
    var id = Api.kpi("A-2", "TH-80", 2025, "0.1");

    var told = Topics.await("kpi.off-track", id);

    assertThat(told.sequence()).isEqualTo(2);
    EventContract.verify(told);
    Api.get("/v1/kpis/" + id).body("status", equalTo("off-track")).body("version", equalTo(2));
  }

  @Test
  void a_file_measures_the_kpis_that_depend_on_it() {
    var deaths = Api.kpi("A-2", "TH-81", 2025, "0.1");
    var homes = Api.kpi("B-3", "TH-81", 2025, "100");
    Api.csv(
            Tokens.officer("TH-81"),
            "variable,province,year,value\nA-2.count,TH-81,2025,9\nC-2,TH-81,2025,5\n")
        .statusCode(201);
    Api.get("/v1/kpis/" + deaths).body("status", equalTo("off-track"));
    Api.get("/v1/kpis/" + homes)
        .body("status", equalTo("no-data"))
        .body("latest", nullValue())
        .body("version", equalTo(1));
    Topics.await("kpi.off-track", deaths);
    assertThat(Topics.all("kpi", homes)).hasSize(1);
  }

  @Test
  void a_kpi_with_a_missing_input_stays_without_data() {
    var id = Api.kpi("A-1", "TH-82", 2025, "0.1");
    Api.reading("A-2.count", "TH-82", 2025, "3", "2025-11-29").statusCode(201);
    Api.get("/v1/kpis/" + id).body("status", equalTo("no-data"));
    Api.reading("A-3.count", "TH-82", 2025, "0", "2025-11-29").statusCode(201);
    Api.get("/v1/kpis/" + id).body("status", equalTo("off-track"));
  }

  @Test
  void values_between_baseline_and_target_count_and_the_newest_is_shown() {
    Api.reading("B-3", "TH-83", 2024, "10", "2024-12-31").statusCode(201);
    var id =
        Api.post(
                Tokens.officer("TH-83"),
                "/v1/kpis",
                """
                {"indicatorCode": "B-3", "province": "TH-83", "fiscalYear": 2027, "target": 5,
                 "baseline": {"value": 20, "fiscalYear": 2023}}\
                """)
            .statusCode(201)
            .body("latest.period", equalTo("2024"))
            .extract()
            .<String>path("id");
    Api.reading("B-3", "TH-83", 2025, "4", "2025-12-31").statusCode(201);
    Api.get("/v1/kpis/" + id)
        .body("latest.period", equalTo("2025"))
        .body("status", equalTo("on-track"));
  }

  @Test
  void there_is_one_kpi_per_indicator_province_and_year_until_it_is_retired() {
    var id = Api.kpi("B-4", "TH-84", 2026, "1");
    var again =
        "{\"indicatorCode\": \"b-4\", \"province\": \"TH-84\", \"fiscalYear\": 2569, \"target\":"
            + " 2}";
    Api.post(Tokens.officer("TH-84"), "/v1/kpis", again)
        .statusCode(409)
        .body("code", equalTo("kpi.exists"));
    Api.delete(Tokens.officer("TH-40"), "/v1/kpis/" + id).statusCode(404);
    Api.delete(Tokens.officer("TH-84"), "/v1/kpis/" + id).statusCode(204);
    Api.delete(Tokens.officer("TH-84"), "/v1/kpis/" + id)
        .statusCode(409)
        .body("code", equalTo("kpi.retired"));
    EventContract.verify(Topics.await("kpi.retired", id));
    Api.post(Tokens.officer("TH-84"), "/v1/kpis", again).statusCode(201);
  }

  @Test
  void officers_define_for_the_own_province_ministries_for_all_and_analysts_for_none() {
    var body = DEATHS.replace("2568", "2570");
    Api.post(Tokens.officer("TH-40"), "/v1/kpis", body)
        .statusCode(403)
        .body("code", equalTo("caller.foreign-province"));
    Api.post(Tokens.analyst(), "/v1/kpis", body).statusCode(403);
    Api.post(Tokens.ministry(), "/v1/kpis", body).statusCode(201);
  }

  @Test
  void bad_input_is_named() {
    var officer = Tokens.officer("TH-90");
    Api.post(officer, "/v1/kpis", DEATHS.replace("A-2", "A-9"))
        .statusCode(422)
        .body("code", equalTo("kpi.unknown-indicator"));
    Api.post(officer, "/v1/kpis", DEATHS.replace("A-2", "population"))
        .statusCode(422)
        .body("code", equalTo("kpi.unknown-indicator"));
    Api.post(officer, "/v1/kpis", DEATHS.replace("A-2", "F-1"))
        .statusCode(422)
        .body("code", equalTo("kpi.national-indicator"));
    Api.post(officer, "/v1/kpis", DEATHS.replace("2567", "2568"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/baseline/fiscalYear"));
    Api.post(officer, "/v1/kpis", DEATHS.replace("2568", "68"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/fiscalYear"));
    Api.post(officer, "/v1/kpis", DEATHS.replace("0.5", "1e20"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/target"));
    Api.post(officer, "/v1/kpis", DEATHS.replace("0.5", "1e2000000000"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/target"));
    Api.post(officer, "/v1/kpis", DEATHS.replace("TH-90", "TH-99"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/province"));
    Api.post(officer, "/v1/kpis", DEATHS.replace("0.63", "\"much\""))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/baseline/value"));
    Api.post(officer, "/v1/kpis", "{}")
        .statusCode(400)
        .body("errors.pointer", hasItems("/indicatorCode", "/province", "/fiscalYear", "/target"));
    Api.get("/v1/kpis/" + UUID.randomUUID()).statusCode(404);
  }

  @Test
  void the_list_can_be_filtered() {
    var id = Api.kpi("B-5", "TH-85", 2026, "1");
    var other = Api.kpi("B-5", "TH-86", 2026, "1");
    Api.get("/v1/kpis?province=TH-85&indicator=B-5&fiscalYear=2569&status=no-data")
        .statusCode(200)
        .body("items.id", equalTo(List.of(id)));
    Api.get("/v1/kpis?limit=200").body("items.id", hasItems(id, other));
    Api.get("/v1/kpis?province=TH-85").body("items.id", not(hasItem(other)));
    Api.get("/v1/kpis?province=nowhere")
        .statusCode(400)
        .body("errors[0].pointer", endsWith("/province"));
  }
}
