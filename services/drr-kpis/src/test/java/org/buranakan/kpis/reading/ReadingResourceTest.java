package org.buranakan.kpis.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.buranakan.kpis.Api;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.text.Province;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReadingResourceTest {
  private static final String HEADER =
      "variable,province,year,value,as_of,source_name,source_url\n";

  @Test
  void the_population_of_the_registers_is_there_with_its_source() {
    Api.get("/v1/readings?province=TH-90&variable=population&year=2020")
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].value", equalTo(1428609))
        .body("items[0].source.name", containsString("Department of Provincial Administration"));
    Api.get("/v1/readings?province=TH-90&variable=population&year=2015").body("items", hasSize(0));
  }

  @Test
  void a_further_report_of_a_figure_is_a_revision_and_is_never_added() {
    Api.reading("A-2.count", "TH-57", 2025, "55", "2025-11-28").statusCode(201);
    Api.reading("A-2.count", "TH-57", 2025, "126", "2025-11-29")
        .statusCode(201)
        .body("revision", equalTo(2))
        .body("standing", equalTo(true));
    Api.get("/v1/readings?province=TH-57&variable=A-2.count&year=2568")
        .body("items.value", equalTo(List.of(55, 126)))
        .body("items.standing", equalTo(List.of(false, true)));
  }

  @Test
  void an_older_report_that_comes_late_does_not_count() {
    Api.reading("A-2.count", "TH-58", 2025, "126", "2025-11-29").statusCode(201);
    Api.reading("A-2.count", "TH-58", 2025, "0", "2025-11-22")
        .statusCode(201)
        .body("standing", equalTo(false));
  }

  @Test
  void the_same_report_again_changes_nothing() {
    Api.reading("A-2.count", "TH-56", 2025, "4", "2025-11-29").statusCode(201);
    Api.reading("A-2.count", "TH-56", 2025, "4", "2025-11-29")
        .statusCode(200)
        .body("revision", equalTo(1));
  }

  @Test
  void a_correction_can_be_taken_back_on_the_same_day() {
    Api.reading("A-2.count", "TH-62", 2025, "126", "2025-11-29").statusCode(201);
    Api.reading("A-2.count", "TH-62", 2025, "130", "2025-11-29").statusCode(201);
    Api.reading("A-2.count", "TH-62", 2025, "126", "2025-11-29")
        .statusCode(201)
        .body("revision", equalTo(3))
        .body("standing", equalTo(true));
  }

  @Test
  void what_is_computed_is_never_typed() {
    Api.reading("A-1", "TH-90", 2025, "1", "2025-11-29")
        .statusCode(422)
        .body("code", equalTo("reading.computed"))
        .body("errors[0].pointer", equalTo("/variable"))
        .body("detail", containsString("A-2.count, A-3.count, population"));
  }

  @Test
  void a_bad_reading_is_refused_with_field_and_reason() {
    refused("A-9", "2025", "1", 422, "/variable");
    refused("A-2.count", "2111", "1", 422, "/year");
    refused("A-2.count", "2025", "-1", 422, "/value");
    refused("A-2.count", "2025", "0.5", 422, "/value");
    refused("B-3", "2025", "0.5", 422, "/value");
    refused("C-2", "2025", "1e20", 422, "/value");
    refused("C-2", "2025", "1e-20", 422, "/value");
    refused("C-2", "2025", "1e2000000000", 400, "/value");
    refused("C-2", "2025", "1e2147483647", 400, "/value");
    refused("C-2", "2025", "1e-2000000000", 400, "/value");
    refused("C-2", "2025", "NaN", 400, null);
    refused("C-2", "2025", "\"12\"", 400, "/value");
    refused("C-2", "2025", "null", 400, "/value");
    refused("C-2", "2025.5", "1", 400, "/year");
    refused("C-2", "99999999999", "1", 400, "/year");
  }

  @Test
  void an_unknown_field_and_a_missing_source_are_named() {
    Api.post(Tokens.officer("TH-90"), "/v1/readings", "{\"colour\": 1}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/colour"));
    Api.post(
            Tokens.officer("TH-90"),
            "/v1/readings",
            "{\"variable\": \"C-2\", \"province\": \"TH-90\", \"year\": 2025, \"value\": 1}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/source"));
  }

  @Test
  void an_officer_reports_for_the_own_province_and_a_ministry_for_all() {
    var body =
        """
        {"variable": "C-2", "province": "TH-55", "year": 2025, "value": 1000000,
         "source": {"name": "ปภ."}}\
        """;
    Api.post(Tokens.officer("TH-40"), "/v1/readings", body).statusCode(403);
    Api.post(Tokens.analyst(), "/v1/readings", body).statusCode(403);
    Api.post(Tokens.ministry(), "/v1/readings", body).statusCode(201);
  }

  @Test
  void a_file_is_taken_row_by_row_and_its_report_can_be_read_again() {
    var report =
        Api.csv(
                Tokens.officer("TH-54"),
                "\ufeff"
                    + HEADER
                    + "A-2.count,แพร่,๒๕๖๘,๑๒,2568-11-29,ปภ.,https://www.disaster.go.th/\n"
                    + "A-2.count,TH-54,2024,-3,,,\n"
                    + "A-3.count,จ.แพร่,2568,-,,,\n"
                    + "A-2.count,เชียงใหม่,2568,1,,,\n"
                    + "A-1,TH-54,2025,1,,,\n")
            .statusCode(201)
            .header("Location", containsString("/v1/imports/"))
            .body("rejected.value", equalTo(List.of("-3", "เชียงใหม่", "A-1")))
            .body("rows", equalTo(5))
            .body("accepted", equalTo(1))
            .body("missing", equalTo(1))
            .body("rejected.row", equalTo(List.of(3, 5, 6)))
            .body(
                "rejected.code",
                equalTo(List.of("reading.negative", "caller.foreign-province", "reading.computed")))
            .extract()
            .jsonPath();
    var kept = report.<Map<String, Object>>get("");
    report.<Map<String, Object>>getList("rejected").forEach(row -> row.remove("value"));
    Api.get("/v1/imports/" + report.getString("id")).statusCode(200).body("", equalTo(kept));
    Api.get("/v1/readings?province=TH-54&year=2025")
        .body("items.value", equalTo(List.of(12)))
        .body("items[0].importId", equalTo(report.getString("id")));
  }

  @Test
  void the_same_file_again_has_no_second_effect() {
    var file = HEADER + "A-2.count,TH-53,2025,3,2025-11-29,,\nA-2.count,TH-53,2024,2,,,\n";
    var first = Api.csv(Tokens.officer("TH-53"), file).statusCode(201).extract().path("id");
    Api.csv(Tokens.officer("TH-53"), file).statusCode(200).body("id", equalTo(first));
    Api.csv(Tokens.ministry(), file).statusCode(201).body("unchanged", equalTo(2));
    Api.get("/v1/readings?province=TH-53&variable=A-2.count")
        .body("items.revision", equalTo(List.of(1, 1)));
  }

  @Test
  void successive_reports_in_one_file_are_revisions() {
    Api.csv(
            Tokens.officer("TH-52"),
            HEADER
                + "A-2.count,TH-52,2025,126,2025-11-29,,\n"
                + "A-2.count,TH-52,2025,0,2025-11-22,,\n"
                + "A-2.count,TH-52,2025,55,2025-11-28,,\n")
        .statusCode(201)
        .body("accepted", equalTo(3));
    Api.get("/v1/readings?province=TH-52&variable=A-2.count&year=2025")
        .body("items.standing", equalTo(List.of(true, false, false)));
  }

  @Test
  void a_file_that_is_no_such_csv_is_a_problem() {
    var officer = Tokens.officer("TH-90");
    Api.csv(officer, "").statusCode(400).body("code", equalTo("import.empty"));
    Api.csv(officer, "a;b\n1;2\n").statusCode(400).body("code", equalTo("import.header"));
    given()
        .auth()
        .oauth2(officer)
        .contentType("text/csv; charset=utf-8")
        .body(
            (HEADER + "A-2.count,สงขลา,2568,1,,,\n")
                .getBytes(java.nio.charset.Charset.forName("TIS-620")))
        .post("/v1/readings/import")
        .then()
        .statusCode(400)
        .body("code", equalTo("import.not-utf-8"));
    given()
        .auth()
        .oauth2(officer)
        .contentType("application/json")
        .body("{}")
        .post("/v1/readings/import")
        .then()
        .statusCode(415);
    Api.csv(Tokens.analyst(), HEADER).statusCode(403);
  }

  @Test
  void a_large_file_is_taken() {
    var file = new StringBuilder(HEADER);
    var rows = 0;
    for (var province : Province.all()) {
      for (var variable : List.of("B-3", "B-4", "B-5", "C-2", "C-3", "C-4", "C-5", "C-6")) {
        for (var year = 1960; year < 1990; year++) {
          for (var kind : List.of("", "FY")) {
            file.append(
                "%s,%s,%s%d,%d,1990-01-01,แหล่งข้อมูลทดลอง,\n"
                    .formatted(variable, province.name().th(), kind, year, rows++));
          }
        }
      }
    }
    Api.csv(Tokens.ministry(), file.toString())
        .statusCode(201)
        .body("accepted", equalTo(rows))
        .body("rejected", hasSize(0));
    Api.get("/v1/readings?province=TH-51&variable=C-6&year=1989").body("items", hasSize(2));
  }

  @Test
  void a_list_has_pages_and_an_unknown_import_is_not_found() {
    var first =
        Api.get("/v1/readings?province=TH-40&variable=population&limit=20")
            .statusCode(200)
            .extract()
            .jsonPath();
    var second =
        Api.get(
                "/v1/readings?province=TH-40&variable=population&limit=20&cursor="
                    + first.getString("next"))
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(first.<Integer>getList("items.year").getLast())
        .isLessThan(second.<Integer>getList("items.year").getFirst());
    assertThat(second.getString("next")).isNull();
    Api.get("/v1/imports/" + UUID.randomUUID()).statusCode(404);
    Api.get("/v1/readings").statusCode(400).body("errors[0].pointer", endsWith("/province"));
  }

  private static void refused(
      String variable, String year, String value, int status, String pointer) {
    Api.post(
            Tokens.officer("TH-90"),
            "/v1/readings",
            """
            {"variable": "%s", "province": "TH-90", "year": %s, "value": %s,
             "source": {"name": "ปภ."}}\
            """
                .formatted(variable, year, value))
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer));
  }
}
