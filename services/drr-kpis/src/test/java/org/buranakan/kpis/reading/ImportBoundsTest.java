package org.buranakan.kpis.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.buranakan.kpis.Api;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportBoundsTest {
  private static final String HEADER = "variable,province,year,value,as_of,source_name\n";

  @Inject Importer importer;
  @Inject AgroalDataSource database;

  @Test
  void many_reports_of_one_figure_cost_no_more_than_of_many_and_slow_down_no_later_one() {
    var file = new StringBuilder(HEADER);
    for (var i = 0; i < 20_000; i++) {
      file.append("C-2,TH-30,2025,%d,2025-11-29,\n".formatted(i));
    }
    Api.csv(Tokens.officer("TH-30"), file.toString())
        .statusCode(201)
        .body("accepted", equalTo(20_000))
        .body("unchanged", equalTo(0));
    Api.reading("C-2", "TH-30", 2025, "7", "2025-11-29")
        .statusCode(201)
        .time(lessThan(2_000L))
        .body("revision", equalTo(20_001))
        .body("standing", equalTo(true));
  }

  @Test
  void a_report_can_not_be_altered_by_the_service_and_a_standing_figure_not_unseen()
      throws SQLException {
    Api.reading("C-4", "TH-30", 2025, "7", "2025-11-29").statusCode(201);
    var finding = "select count(*) from sealed_finding where finding like '%C-4 TH-30 2025%'";
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local buranakan.provinces = '*'");
      assertThat(number(statement, finding)).isZero();
      statement.execute("update standing_reading set value = 6 where variable = 'C-4'");
      assertThat(number(statement, finding)).isOne();
      assertThatThrownBy(
              () -> statement.execute("update reading set value = 6 where variable = 'C-4'"))
          .hasMessageContaining("readings are only added to");
      connection.rollback();
    }
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (var row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void a_file_repeats_no_report_and_takes_back_a_correction() {
    var day = "C-3,TH-30,2025,%d,2025-11-%d,%s\n";
    Api.csv(
            Tokens.officer("TH-30"),
            HEADER
                + day.formatted(1, 28, "ปภ.")
                + day.formatted(1, 28, "ปภ.") // again
                + day.formatted(1, 28, "") // from nobody
                + day.formatted(2, 29, "")
                + day.formatted(1, 28, "ปภ.") // taken back
                + day.formatted(2, 29, "")) // again
        .statusCode(201)
        .body("accepted", equalTo(6))
        .body("unchanged", equalTo(2));
    Api.csv(
            Tokens.officer("TH-30"),
            HEADER + day.formatted(1, 28, "ปภ.") + day.formatted(3, 27, ""))
        .body("unchanged", equalTo(1));
    Api.get("/v1/readings?province=TH-30&variable=C-3")
        .body("items.revision", equalTo(List.of(1, 2, 3, 4, 5)))
        .body("items.value", equalTo(List.of(1, 1, 2, 1, 3)))
        .body("items.standing", equalTo(List.of(false, false, true, false, false)));
  }

  @Test
  void rows_in_any_order_give_the_same_standing() {
    var standing = new HashSet<List<Object>>();
    for (var seed = 0; seed < 8; seed++) {
      var province = "TH-3" + (1 + seed);
      var rows = new ArrayList<String>();
      for (var i = 0; i < 180; i++) {
        var of = i % 7;
        // each figure has each day once
        rows.add(
            "C-4,%s,%s%d,%d,%d-01-01,\n"
                .formatted(province, i % 2 == 0 ? "" : "FY", 2000 + of, i, 1951 + i / 7));
      }
      Collections.shuffle(rows, new Random(seed));
      for (var part : List.of(rows.subList(0, 100), rows.subList(100, 180))) {
        Api.csv(Tokens.officer(province), HEADER + String.join("", part)).statusCode(201);
      }
      standing.add(
          Api.get("/v1/readings?province=%s&variable=C-4&limit=200".formatted(province))
              .extract()
              .jsonPath()
              .getList(
                  "items.findAll { it.standing }.collect { [it.year, it.yearKind, it.value] }"));
    }
    assertThat(standing).hasSize(1);
  }

  @Test
  void only_the_provinces_of_a_file_wait_and_never_for_long() throws SQLException {
    try (var connection = database.getConnection();
        var lock = connection.prepareStatement("select pg_advisory_lock(8084, 41)");
        var unlock = connection.prepareStatement("select pg_advisory_unlock(8084, 41)")) {
      lock.execute();
      try {
        Api.csv(Tokens.ministry(), HEADER + "C-2,TH-42,2025,1,2025-11-29,\n").statusCode(201);
        Api.csv(Tokens.ministry(), HEADER + "C-2,TH-41,2025,1,2025-11-29,\n")
            .statusCode(503)
            .header("Retry-After", equalTo("5"))
            .body("code", equalTo("province.busy"));
      } finally {
        unlock.execute();
      }
    }
  }

  @Test
  void an_import_that_is_not_done_in_time_stores_nothing() throws IOException {
    var file = HEADER + "C-2,TH-43,2025,1,2025-11-29,\n";
    try (var upload = Upload.receive(new ByteArrayInputStream(file.getBytes(UTF_8)))) {
      var over = Deadline.in(Duration.ofSeconds(-1), Clock.systemUTC());
      var problem =
          catchThrowableOfType(
              Problem.class, () -> importer.take(upload, Set.of("TH-43"), "somebody", over));
      assertThat(problem.status()).isEqualTo(503);
      assertThat(problem).hasMessage("import.too-long");
    }
    Api.get("/v1/readings?province=TH-43&variable=C-2").body("items", hasSize(0));
  }

  @Test
  void a_file_without_bounds_is_a_problem() {
    Api.csv(
            Tokens.officer("TH-43"),
            HEADER + "C-2,TH-43,2025,1,2025-11-29,\"" + "x".repeat(900_000))
        .statusCode(400)
        .body("code", equalTo("import.cell-too-long"));
  }
}
