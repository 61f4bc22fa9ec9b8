package org.buranakan.kpis.indicator;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.buranakan.kpis.Api;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IndicatorBoundsTest {
  @Inject AgroalDataSource database;

  @Test
  void indicators_that_use_each_other_have_a_bounded_depth() {
    define("TH-44", "level-1", "C-2 + C-3").statusCode(201);
    define("TH-44", "twin-1", "C-2 - C-3").statusCode(201);
    for (var level = 2; level <= 10; level++) {
      var below = level - 1;
      define("TH-44", "level-" + level, "level-%d + twin-%d".formatted(below, below))
          .statusCode(201);
      define("TH-44", "twin-" + level, "level-%d - twin-%d".formatted(below, below))
          .statusCode(201);
    }
    define("TH-44", "level-11", "level-10 + twin-10")
        .statusCode(422)
        .body("code", equalTo("formula.too-complex"));
  }

  /** A comparison computes all of them for each of its cells. */
  @Test
  void few_indicators_are_computed_for_another() {
    for (var one = 1; one <= 30; one++) {
      define("TH-43", "one-" + one, "C-2 * " + one).statusCode(201);
    }
    var twentyNine =
        IntStream.rangeClosed(1, 29).mapToObj(one -> "one-" + one).collect(joining(" + "));
    define("TH-43", "of-29", twentyNine).statusCode(201);
    define("TH-43", "of-29-again", "of-29 + one-29")
        .statusCode(422)
        .body("code", equalTo("formula.too-complex"));
    define("TH-43", "of-30", twentyNine + " + one-30")
        .statusCode(422)
        .body("code", equalTo("formula.too-complex"));
  }

  @Test
  void a_constant_is_no_figure() {
    define("TH-43", "always-on-track", "100")
        .statusCode(422)
        .body("code", equalTo("formula.without-inputs"));
  }

  @Test
  void a_formula_keeps_its_meaning_whatever_is_defined_later() {
    define("TH-44", "left", null).statusCode(201);
    define("TH-44", "right", null).statusCode(201);
    define("TH-44", "difference", "left-right").statusCode(201);
    define("TH-44", "left-right", null).statusCode(201);
    Api.get("/v1/indicators/difference").body("inputs", equalTo(List.of("left", "right")));
  }

  @Test
  void a_formula_uses_what_is_for_all_provinces_or_for_its_own() {
    define("TH-44", "of-one-province", "C-2").statusCode(201);
    define("TH-45", "of-another", "of-one-province * 2")
        .statusCode(422)
        .body("code", equalTo("formula.unknown-variable"));
  }

  @Test
  void a_province_has_at_most_200_own_indicators_that_are_not_retired() throws SQLException {
    insert(
        """
        insert into indicator (id, version, code, framework, name, unit, better, provincial,
                               province, status, defined_at, changed_at)
        select gen_random_uuid(), 1, 'one-of-many-' || n, 'OWN', '{"th": "ก"}', 'people', 'LOWER',
               true, 'TH-46', 'ACTIVE', now(), now()
        from generate_series(1, 200) n\
        """);
    define("TH-46", "one-too-many", null)
        .statusCode(409)
        .body("code", equalTo("indicator.too-many"));
    Api.delete(Tokens.officer("TH-46"), "/v1/indicators/one-of-many-1").statusCode(204);
    define("TH-46", "one-too-many", null).statusCode(201);
    insert(
        """
        insert into kpi_offer (id, version, standard_id, province, indicator_code, title, status,
                               offered_at)
        values (gen_random_uuid(), 1, gen_random_uuid(), 'TH-46', 'one-of-many-2', '{"th": "ก"}',
                'OPEN', now())\
        """);
    define("TH-46", "beside-a-standards", null).statusCode(201); // which does not count
  }

  @Test
  void a_province_has_at_most_500_kpis_that_are_not_retired() throws SQLException {
    insert(
        """
        insert into kpi (id, version, indicator_code, title, province, fiscal_year, target, better,
                         unit, status, defined_at, changed_at)
        select gen_random_uuid(), 1, 'one-of-' || n, '{"th": "ก"}', 'TH-47', 2030, 1, 'LOWER',
               'people', 'NO_DATA', now(), now()
        from generate_series(1, 500) n\
        """);
    var kpi =
        """
        {"indicatorCode": "B-3", "province": "TH-47", "fiscalYear": 2030, "target": 1}\
        """;
    Api.post(Tokens.officer("TH-47"), "/v1/kpis", kpi)
        .statusCode(409)
        .body("code", equalTo("kpi.too-many"));
  }

  @Test
  void a_kpi_that_no_figure_can_be_fails_nobodys_report_and_no_event() {
    define("TH-49", "poison-1", "C-2 * C-2 * C-2").statusCode(201);
    for (var level = 2; level <= 10; level++) {
      var below = "poison-" + (level - 1);
      define("TH-49", "poison-" + level, (below + " * ").repeat(12) + below).statusCode(201);
    }
    define("TH-49", "poison-zero", "1 / (C-2 * 0.0)").statusCode(201);
    Api.reading("C-2", "TH-49", 2025, "0.000001", "2025-11-28").statusCode(201);

    inForce("poison-10");
    inForce("poison-zero");
    inForce("B-3"); // after them, so they were taken
    Awaitility.await()
        .untilAsserted(
            () -> Api.get("/v1/kpis?province=TH-49").body("items.indicatorCode", hasItem("B-3")));
    Api.reading("C-2", "TH-49", 2025, "999999999.999999", "2025-11-29").statusCode(201);

    Api.get("/v1/kpis?province=TH-49")
        .body("items.status", not(hasItem("on-track")))
        .body("items.indicatorCode", hasItem("poison-10"));
    Api.get("/v1/provinces/TH-49/scorecard")
        .statusCode(200)
        .body("kpis.find { it.kpi.indicatorCode == 'poison-10' }.value", equalTo(null))
        .body(
            "kpis.find { it.kpi.indicatorCode == 'poison-10' }.reason.code",
            equalTo("value.too-large"))
        .body(
            "kpis.find { it.kpi.indicatorCode == 'poison-zero' }.reason.code",
            equalTo("value.divides-by-zero"));
    compare("poison-10", "TH-49")
        .statusCode(200)
        .body("provinces[0].values[0].absence.code", equalTo("value.too-large"));
    Api.get("/v1/kpis?province=TH-49&indicator=poison-10")
        .body("items[0].absence.code", equalTo("value.too-large"));
    var large = kpiOf("poison-10");
    var zero = kpiOf("poison-zero");
    Topics.awaitOn("buranakan.kpis.v1", seen -> tells(seen, large, "value.too-large"));
    Topics.awaitOn("buranakan.kpis.v1", seen -> tells(seen, zero, "value.divides-by-zero"));
    Api.get("/v1/parked-events").body("items.type", not(hasItem("agreement.in-force")));
  }

  @Test
  void an_own_indicator_tells_no_other_provinces_figures() {
    define("TH-48", "told", "C-2 * 1").statusCode(201);
    compare("told", "TH-48").statusCode(200);
    compare("told", "TH-48,TH-49")
        .statusCode(422)
        .body("code", equalTo("comparison.foreign-indicator"));
    for (var foreigner : new String[] {Tokens.officer("TH-40"), Tokens.facilitator("TH-40")}) {
      given()
          .auth()
          .oauth2(foreigner)
          .get("/v1/scorecards/comparison?indicator=told&provinces=TH-48&fromYear=2025")
          .then()
          .statusCode(403)
          .body("code", equalTo("caller.foreign-province"));
    }
  }

  @Test
  void a_comparison_has_a_bounded_number_of_values() {
    var ten = "TH-30,TH-31,TH-32,TH-33,TH-34,TH-35,TH-36,TH-37,TH-38,TH-39";
    var path =
        "/v1/scorecards/comparison?indicator=A-2&provinces=" + ten + "&toYear=2020&fromYear=";
    Api.get(path + 1971).statusCode(200);
    Api.get(path + 1970).statusCode(400).body("code", equalTo("comparison.too-large"));
  }

  @Test
  void a_number_beyond_all_measure_is_refused_wherever_it_stands() {
    for (var number :
        new String[] {"1e2147483647", "-1e2147483647", "1e-2147483647", "1e99999999999", "1e20"}) {
      kpi("2027", number, "1");
      kpi("2027", "1", number);
      kpi(number, "1", "1");
      Api.reading("C-2", "TH-45", 2025, number, "2025-11-29").statusCode(refused());
      Api.csv(
              Tokens.officer("TH-45"),
              "variable,province,year,value\nC-2,TH-45,2025,%s\n".formatted(number))
          .statusCode(201)
          .body("rejected[0].code", equalTo("reading.not-a-number"));
      define("TH-45", "measureless", "C-2 * " + number)
          .statusCode(422)
          .body("code", equalTo("formula.malformed"));
      Api.get("/v1/kpis?fiscalYear=" + number).statusCode(400);
      Api.get("/v1/indicators?limit=" + number).statusCode(400);
    }
  }

  private static void kpi(String year, String target, String baseline) {
    Api.post(
            Tokens.officer("TH-45"),
            "/v1/kpis",
            """
            {"indicatorCode": "B-3", "province": "TH-45", "fiscalYear": %s, "target": %s,
             "baseline": {"value": %s, "fiscalYear": 2025}}\
            """
                .formatted(year, target, baseline))
        .statusCode(refused());
  }

  private static Matcher<Integer> refused() {
    return oneOf(400, 422);
  }

  private static String kpiOf(String indicator) {
    return Api.get("/v1/kpis?province=TH-49&indicator=" + indicator).extract().path("items[0].id");
  }

  private static boolean tells(Topics.Seen event, String kpi, String reason) {
    if (!kpi.equals(event.key()) || !event.type().endsWith(".kpi.measured.v1")) {
      return false;
    }
    EventContract.verify(event);
    return reason.equals(event.json().getString("reason.code"));
  }

  private static ValidatableResponse compare(String indicator, String provinces) {
    return Api.get(
        "/v1/scorecards/comparison?fromYear=2025&toYear=2025&indicator=%s&provinces=%s"
            .formatted(indicator, provinces));
  }

  private static void inForce(String indicator) {
    var agreement = UUID.randomUUID();
    Topics.tell(
        "agreement.in-force",
        agreement,
        3,
        "TH-49",
        """
        {"agreement": {"id": "%s", "version": 3, "province": "TH-49", "commitments": [
          {"id": "%s", "actorId": "%s",
           "kpi": {"indicatorCode": "%s", "fiscalYear": 2025, "target": 1}}]}}\
        """
            .formatted(agreement, UUID.randomUUID(), UUID.randomUUID(), indicator));
  }

  private void insert(String rows) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(rows);
    }
  }

  private static ValidatableResponse define(String province, String code, String formula) {
    return Api.post(
        Tokens.officer(province),
        "/v1/indicators",
        """
        {"code": "%s", "name": {"th": "ตัวชี้วัดทดลอง"}, "unit": "points", "better": "lower",
         "province": "%s"%s}\
        """
            .formatted(
                code, province, formula == null ? "" : ", \"formula\": \"" + formula + "\""));
  }
}
