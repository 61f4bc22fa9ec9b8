package org.buranakan.kpis.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.buranakan.kpis.Api;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

/** Nothing is retired while something is computed from it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RetirementTest {
  private static final String PROVINCE = "TH-26";

  @Inject AgroalDataSource database;

  @Test
  void an_indicator_is_not_retired_while_another_one_or_a_kpi_uses_it() {
    define("used", "C-2 * 1").statusCode(201);
    define("its-user", "used * 1").statusCode(201);
    var kpi = Api.kpi("used", PROVINCE, 2025, "1");

    retire("used")
        .statusCode(409)
        .body("code", equalTo("indicator.in-use"))
        .body("detail", allOf(containsString("its-user"), containsString(kpi)));
    retire("its-user").statusCode(204);
    retire("used")
        .statusCode(409)
        .body("detail", allOf(not(containsString("its-user")), containsString(kpi)));
    Api.delete(Tokens.officer(PROVINCE), "/v1/kpis/" + kpi).statusCode(204);
    retire("used").statusCode(204);
  }

  @Test
  void ten_of_what_uses_an_indicator_are_named() {
    define("popular", "C-2 * 1").statusCode(201);
    for (var user = 10; user <= 20; user++) {
      define("user-" + user, "popular * " + user).statusCode(201);
    }
    retire("popular")
        .statusCode(409)
        .body("detail", allOf(containsString("user-19"), endsWith("…")))
        .body("detail", not(containsString("user-20")));
  }

  @Test
  void who_retires_an_indicator_waits_for_those_who_are_about_to_use_it() throws Exception {
    define("wanted", "C-2 * 1").statusCode(201);
    try (var connection = database.getConnection();
        var other = connection.createStatement()) {
      connection.setAutoCommit(false);
      other.execute("select 1 from indicator where code = 'wanted' for share");
      other.execute(
          """
          insert into indicator (id, version, code, framework, name, unit, better, formula, operands,
                                 provincial, province, status, defined_at, changed_at)
          select gen_random_uuid(), 1, 'late-user', 'OWN', name, unit, better, 'wanted * 1',
                 '["wanted"]', true, province, status, now(), now()
          from indicator where code = 'wanted'\
          """);
      whileItWaits(() -> retire("wanted"), connection::commit)
          .statusCode(409)
          .body("code", equalTo("indicator.in-use"))
          .body("detail", containsString("late-user"));
    }
  }

  @Test
  void who_uses_an_indicator_waits_for_those_who_are_about_to_retire_it() throws Exception {
    define("going", "C-2 * 1").statusCode(201);
    whileItIsRetired("going", () -> define("too-late", "going * 1"))
        .statusCode(422)
        .body("code", equalTo("value.indicator-retired"))
        .body("errors[0].pointer", equalTo("/formula"));
    define("going-too", "C-2 * 1").statusCode(201);
    whileItIsRetired(
            "going-too",
            () ->
                Api.post(
                    Tokens.officer(PROVINCE),
                    "/v1/kpis",
                    """
                    {"indicatorCode": "going-too", "province": "%s", "fiscalYear": 2025, "target": 1}\
                    """
                        .formatted(PROVINCE)))
        .statusCode(422)
        .body("code", equalTo("kpi.indicator-retired"));
  }

  @Test
  void a_kpi_whose_indicator_was_retired_in_spite_of_it_has_no_data_and_says_why()
      throws SQLException {
    define("base", "C-2 * 1").statusCode(201);
    define("built-on-it", "base * 1").statusCode(201);
    var kpi = Api.kpi("built-on-it", PROVINCE, 2025, "10");
    Api.reading("C-2", PROVINCE, 2025, "5", "2025-11-28").statusCode(201);
    Api.get("/v1/kpis/" + kpi).body("status", equalTo("on-track"));
    execute("update indicator set status = 'RETIRED', version = 2 where code = 'base'");

    var entry = "kpis.find { it.kpi.id == '" + kpi + "' }.";
    var card = "/v1/provinces/" + PROVINCE + "/scorecard?fiscalYear=2025";
    Api.get(card)
        .statusCode(200)
        .body(entry + "kpi.status", equalTo("no-data"))
        .body(entry + "kpi.latest", nullValue())
        .body(entry + "kpi.absence.code", equalTo("value.indicator-retired"))
        .body(entry + "value", nullValue())
        .body(entry + "distanceToTarget", nullValue())
        .body(entry + "reason.code", equalTo("value.indicator-retired"))
        .body("onTrack", equalTo(0));

    Api.reading("B-3", PROVINCE, 2025, "6", "2025-11-29").statusCode(201); // of anything
    Api.get("/v1/kpis/" + kpi)
        .body("status", equalTo("no-data"))
        .body("absence.code", equalTo("value.indicator-retired"))
        .body("absence.text.en", containsString("base"));
    var told = Topics.await("kpi.measured", kpi);
    EventContract.verify(told);
    assertThat(told.json().getString("reason.code")).isEqualTo("value.indicator-retired");
    assertThat(told.json().getString("kpi.absence.code")).isEqualTo("value.indicator-retired");
    Api.get("/v1/kpis?province=%s&status=on-track".formatted(PROVINCE))
        .body("items.id", not(hasItem(kpi)));
    Api.get(
            "/v1/scorecards/comparison?fromYear=2025&toYear=2025&indicator=built-on-it&provinces="
                + PROVINCE)
        .body("provinces[0].values[0].absence.code", equalTo("value.indicator-retired"));
  }

  private ValidatableResponse whileItIsRetired(
      String indicator, Callable<ValidatableResponse> request) throws Exception {
    try (var connection = database.getConnection();
        var other = connection.createStatement()) {
      connection.setAutoCommit(false);
      other.execute(
          "update indicator set status = 'RETIRED', version = 2 where code = '" + indicator + "'");
      return whileItWaits(request, connection::commit);
    }
  }

  /** Answers what the request is answered after it has waited for a lock. */
  private ValidatableResponse whileItWaits(Callable<ValidatableResponse> request, Step then)
      throws Exception {
    try (var caller = Executors.newSingleThreadExecutor()) {
      var answer = caller.submit(request);
      Awaitility.await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> answer.isDone() || somebodyWaits());
      then.run();
      return answer.get();
    }
  }

  private interface Step {
    void run() throws SQLException;
  }

  private boolean somebodyWaits() throws SQLException {
    try (var connection = database.getConnection();
        var select = connection.createStatement();
        var found =
            select.executeQuery(
                """
                select from pg_stat_activity
                where wait_event_type = 'Lock' and datname = current_database()
                  and query like '%indicator%'""")) {
      return found.next();
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static ValidatableResponse retire(String code) {
    return Api.delete(Tokens.officer(PROVINCE), "/v1/indicators/" + code);
  }

  private static ValidatableResponse define(String code, String formula) {
    return Api.post(
        Tokens.officer(PROVINCE),
        "/v1/indicators",
        """
        {"code": "%s", "name": {"th": "ตัวชี้วัดทดลอง"}, "unit": "points", "better": "lower",
         "formula": "%s", "province": "%s"}\
        """
            .formatted(code, formula, PROVINCE));
  }
}
