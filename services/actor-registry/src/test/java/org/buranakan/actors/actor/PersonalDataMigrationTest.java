package org.buranakan.actors.actor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.buranakan.platform.testing.RealParts;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What an installation had before persons stood apart is kept; in tables that only this sees. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PersonalDataMigrationTest {
  private static final String PERSON = "01930000-0000-7000-8000-000000000001";

  private static final String SAMPLES =
      "select count(*) from pg_stats where schemaname like 'pg_temp%'"
          + " and (histogram_bounds::text ~ 'กนก' or most_common_vals::text ~ 'กนก')";

  @Test
  void persons_of_old_installations_move_to_where_an_erasure_finds_them() throws Exception {
    try (var connection =
        DriverManager.getConnection(
            setting("jdbc.url"), setting("username"), setting("password"))) {
      execute(connection, "set search_path to pg_temp");
      run(connection, "db/platform/V0_3__idempotency.sql");
      run(connection, "db/migration/V1__actors_and_mechanisms.sql");
      execute(
          connection,
          """
          insert into actor (id, version, kind, sector, name, province, districts, status, mandates,
            registered_at, changed_at)
          select id::uuid, 1, kind, 'MEDIA', name::jsonb, 'TH-90', '[]', 'ACTIVE', '[]', now(), now()
          from (values ('%1$s', 'PERSON', '{"th": "กนก"}'),
            ('01930000-0000-7000-8000-000000000002', 'PERSON', '{"th": "ขจร"}'),
            ('01930000-0000-7000-8000-000000000003', 'NETWORK', '{"th": "ฮ"}')) as of (id, kind, name);
          insert into actor_identifier values ('%1$s', 'a', '1'), ('%1$s', 'b', '2'),
            ('01930000-0000-7000-8000-000000000003', 'a', '3');
          insert into idempotency_key values
            ('\\x01', '\\x01', 201, null, '"1"', '{"id": "1", "kind": "person", "name": {"th": "กนก"},
              "identifiers": [{"scheme": "a", "identifier": "1"}]}', now()),
            ('\\x02', '\\x02', 201, null, '"1"', '{"kind": "network", "name": {"th": "ฮ"}}', now()),
            ('\\x03', '\\x03', 204, null, null, null, now())"""
              .formatted(PERSON));

      execute(connection, "analyze actor, actor_identifier, idempotency_key");
      assertThat(text(connection, SAMPLES)).isNotEqualTo("0");

      run(connection, "db/migration/V3__personal_data.sql");

      assertThat(
              text(
                  connection,
                  "select string_agg(coalesce(name ->> 'th', '-') || ' '"
                      + " || coalesce(person ->> 'name', '-'), ', ' order by name_th, id) from actor"))
          .isEqualTo("ฮ -, - {\"th\": \"กนก\"}, - {\"th\": \"ขจร\"}");
      assertThat(
              text(
                  connection,
                  "select person -> 'identifiers' from actor where id = '" + PERSON + "'"))
          .isEqualTo(
              "[{\"scheme\": \"a\", \"identifier\": \"1\"}, {\"scheme\": \"b\", \"identifier\": \"2\"}]");
      assertThat(text(connection, "select string_agg(identifier, '') from actor_identifier"))
          .isEqualTo("3");
      assertThat(
              text(
                  connection,
                  "select string_agg(tag || body, ' ' order by scope) from idempotency_key"))
          .isEqualTo(
              "\"1-brief\"{\"id\": \"1\", \"kind\": \"person\", \"identifiers\": []}"
                  + " \"1\"{\"kind\": \"network\", \"name\": {\"th\": \"ฮ\"}}");
      assertThat(text(connection, SAMPLES)).isEqualTo("0");

      execute(connection, "set search_path to pg_temp, public");
      execute(connection, "set buranakan.provinces = '*'");
      run(connection, "db/migration/V5__persons.sql");

      assertThat(
              text(
                  connection,
                  "select string_agg(person.province || (data ->> 'name'), ', ' order by actor_id)"
                      + " from person"))
          .isEqualTo("TH-90{\"th\": \"กนก\"}, TH-90{\"th\": \"ขจร\"}");
      assertThat(text(connection, "select count(*) from actor where actor::text ~ 'กนก'"))
          .isEqualTo("0");
      execute(connection, "set buranakan.provinces = ',TH-40,'");
      assertThat(text(connection, "select count(*) from person")).isEqualTo("0");
      assertThatThrownBy(
              () -> execute(connection, "update actor set name = '{\"th\": \"กนก\"}', version = 2"))
          .hasMessageContaining("persons_stand_apart");
    }
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
  }

  private static void run(Connection connection, String file) throws SQLException, IOException {
    var classes = PersonalDataMigrationTest.class.getClassLoader();
    try (var sql = Objects.requireNonNull(classes.getResourceAsStream(file))) {
      execute(connection, new String(sql.readAllBytes(), UTF_8));
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
