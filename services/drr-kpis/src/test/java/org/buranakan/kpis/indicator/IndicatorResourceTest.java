package org.buranakan.kpis.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import org.buranakan.kpis.Api;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IndicatorResourceTest {
  @Test
  void there_are_38_sendai_indicators_and_their_pages_join() {
    var codes = new HashSet<String>();
    var next = "";
    do {
      var page =
          Api.get("/v1/indicators?framework=sendai&limit=20&cursor=" + next)
              .statusCode(200)
              .extract()
              .jsonPath();
      codes.addAll(page.<String>getList("items.code"));
      next = page.getString("next");
    } while (next != null);
    assertThat(codes).hasSize(38).contains("A-1", "G-6");
  }

  @Test
  void a_compound_indicator_names_its_inputs_and_that_its_denominator_is_local() {
    Api.get("/v1/indicators/A-1")
        .statusCode(200)
        .body("inputs", equalTo(List.of("A-2.count", "A-3.count", "population")))
        .body("formula", containsString("A-2.count"))
        .body("name.th", equalTo("ผู้เสียชีวิตและสูญหายจากภัยพิบัติ"))
        .body("note.en", containsString("adaptation"));
    Api.get("/v1/indicators/B-3")
        .body("inputs", equalTo(List.of("B-3")))
        .body("formula", nullValue());
  }

  @Test
  void the_variables_are_what_readings_can_be_reported_of() {
    Api.get("/v1/variables")
        .statusCode(200)
        .body("items.code", hasItems("A-2.count", "B-3", "population", "local_governments"))
        .body("items.code", not(hasItem("A-1")));
  }

  @Test
  void a_ministry_defines_an_indicator_for_all_provinces_and_everybody_is_told() {
    var id =
        define(Tokens.ministry(), "household-rate", "affected_households / population * 1000", null)
            .statusCode(201)
            .header("Location", containsString("/v1/indicators/household-rate"))
            .body("inputs", equalTo(List.of("affected_households", "population")))
            .extract()
            .<String>path("id");

    var told = Topics.await("indicator.defined", id);
    EventContract.verify(told);
    assertThat(told.headers()).doesNotContainKey("ce_province");
    assertThat(told.json().<Object>get("indicator"))
        .isEqualTo(Api.get("/v1/indicators/household-rate").extract().path(""));
  }

  @Test
  void an_indicator_of_an_indicator_is_computed_from_its_inputs() {
    define(Tokens.officer("TH-90"), "deaths-per-ten-million", "A-2 * 100", "TH-90")
        .statusCode(201)
        .body("inputs", equalTo(List.of("A-2.count", "population")));
  }

  @Test
  void an_officer_defines_for_the_own_province_only() {
    define(Tokens.officer("TH-40"), "somewhere", null, "TH-90").statusCode(403);
    define(Tokens.officer("TH-40"), "everywhere", null, null)
        .statusCode(403)
        .body("code", equalTo("caller.not-national"));
    define(Tokens.analyst(), "nowhere", null, "TH-90").statusCode(403);
  }

  @Test
  void a_code_is_refused_however_long_it_is() {
    for (var code : List.of("a" + "-a".repeat(40_000), "a-", "a--a", "-a", "1a", "A")) {
      define(Tokens.ministry(), code, null, null)
          .statusCode(400)
          .body("errors.code", hasItem("invalid.pattern"));
    }
    define(Tokens.ministry(), "a-1-b22-c", null, null).statusCode(201);
  }

  @Test
  void a_formula_that_can_not_be_computed_is_refused() {
    define(Tokens.ministry(), "bad-syntax", "population +", null)
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/formula"))
        .body("code", equalTo("formula.malformed"));
    define(Tokens.ministry(), "bad-name", "populaton / 2", null)
        .statusCode(422)
        .body("code", equalTo("formula.unknown-variable"))
        .body("detail", containsString("populaton"));
    define(Tokens.ministry(), "of-itself", "of-itself + population", null)
        .statusCode(422)
        .body("code", equalTo("formula.circular"));
    Api.get("/v1/indicators/of-itself").statusCode(404);
  }

  @Test
  void a_code_is_taken_once_whatever_the_case_of_its_letters() {
    define(Tokens.ministry(), "a-2", null, null)
        .statusCode(409)
        .body("code", equalTo("indicator.code-taken"));
    define(Tokens.ministry(), "population", null, null).statusCode(409);
  }

  @Test
  void bad_fields_are_named() {
    define(Tokens.ministry(), "Bad Code", null, null)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/code"));
    Api.post(Tokens.ministry(), "/v1/indicators", "{\"better\": \"sideways\"}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/better"));
    Api.post(Tokens.ministry(), "/v1/indicators", "{\"colour\": \"red\"}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/colour"));
    Api.post(Tokens.ministry(), "/v1/indicators", "{}")
        .statusCode(400)
        .body("errors.pointer", hasItems("/code", "/name", "/unit", "/better"));
  }

  @Test
  void an_own_indicator_can_be_retired_and_a_sendai_one_can_not() {
    var id =
        define(Tokens.officer("TH-90"), "short-lived", null, "TH-90")
            .statusCode(201)
            .extract()
            .<String>path("id");
    Api.delete(Tokens.officer("TH-40"), "/v1/indicators/short-lived").statusCode(403);
    Api.delete(Tokens.officer("TH-90"), "/v1/indicators/short-lived").statusCode(204);
    Api.delete(Tokens.officer("TH-90"), "/v1/indicators/short-lived").statusCode(409);
    Api.get("/v1/indicators/short-lived").body("status", equalTo("retired"));
    EventContract.verify(Topics.await("indicator.retired", id));
    assertThat(Topics.all("indicator", id)).hasSize(2);
    Api.delete(Tokens.ministry(), "/v1/indicators/A-2")
        .statusCode(422)
        .body("code", equalTo("indicator.given"))
        .body("errors", hasSize(1));
  }

  private static io.restassured.response.ValidatableResponse define(
      String token, String code, String formula, String province) {
    return Api.post(
        token,
        "/v1/indicators",
        """
        {"code": "%s", "name": {"th": "ตัวชี้วัดทดลอง", "en": "On trial"}, "unit": "per 1000 people",
         "better": "lower"%s%s}\
        """
            .formatted(
                code,
                formula == null ? "" : ", \"formula\": \"" + formula + "\"",
                province == null ? "" : ", \"province\": \"" + province + "\""));
  }
}
