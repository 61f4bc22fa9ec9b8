package org.buranakan.agreements.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.buranakan.agreements.Story.actor;
import static org.buranakan.agreements.Story.commit;
import static org.buranakan.agreements.Story.draft;
import static org.buranakan.agreements.Story.inForce;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.buranakan.platform.audit.Verify;
import org.buranakan.platform.testing.RealParts;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has the service's password for the database can't rewrite what was sealed, nor unseen. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SealedRowsTest {
  private final UUID city = actor();
  private final UUID university = actor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update agreement set sealed_text = replace(sealed_text, 'ธง', 'ทุน') where id = '%s'",
        "update agreement set sealed_text = null, text_hash = null where id = '%s'",
        "update agreement set text_hash = repeat('0', 64) where id = '%s'",
        "update agreement set text = '{\"th\": \"อย่างอื่น\"}' where id = '%s'",
        "update agreement set consented = '[]' where id = '%s'",
        "update agreement set commitments = commitments || '[{\"dueOn\": \"2049-09-30\"}]' where id = '%s'",
        "update agreement_party set required = false where agreement_id = '%s'",
        "insert into agreement_party values ('%s', gen_random_uuid(), false)",
        "delete from agreement_party where agreement_id = '%s'",
        "update agreement_signature set signed_by = 'somebody' where agreement_id = '%s'",
        "update agreement_signature set hash = repeat('0', 64) where agreement_id = '%s'",
        "delete from agreement_signature where agreement_id = '%s'",
        "insert into agreement_signature values ('%s', gen_random_uuid(), now(), repeat('0', 64), 'r', 's')",
        "delete from agreement where id = '%s'"
      })
  void the_service_s_own_role_can_not_change_what_was_sealed(String statement) throws SQLException {
    var id = inForce(city, university);
    try (var service = service()) {
      assertThatThrownBy(() -> execute(service, statement.formatted(id)))
          .isInstanceOf(SQLException.class)
          .hasMessageMatching("(?s).*(what was sealed stays as it is|nothing is deleted here).*");
    }
    assertThat(verified()).noneMatch(line -> line.contains(id));
  }

  @Test
  void what_the_service_s_role_may_change_is_found_by_verify() throws SQLException {
    var draft = draft(city, university);
    commit(draft, city, "2039-09-30");
    var id = inForce(draft, city, university);
    assertThat(verified()).noneMatch(line -> line.contains(id));

    try (var service = service()) {
      execute(
          service,
          "update agreement set commitments = jsonb_set(commitments, '{0,status}', '\"FULFILLED\"')"
              + " where id = '%s'".formatted(id));
    }

    assertThat(verified())
        .anyMatch(
            line -> line.contains("agreement " + id + " was altered: its document of version"));
  }

  @Test
  void a_row_that_the_service_s_role_puts_in_is_found() throws SQLException {
    var id = inForce(city, university);
    var other = UUID.randomUUID();
    try (var service = service()) {
      execute(
          service,
          """
          insert into agreement (id, version, session_id, province, title, text, status, commitments,
            consented, drafted_at, changed_at)
          select '%s', 1, gen_random_uuid(), province, title, text, 'DRAFT', '[]', '[]', now(), now()
          from agreement where id = '%s'"""
              .formatted(other, id));
    }
    assertThat(verified())
        .anyMatch(line -> line.contains("agreement " + other + " was put into its table"));
  }

  @Test
  void what_the_owner_changes_behind_the_triggers_is_found_part_by_part() throws SQLException {
    var text = inForce(city, university);
    var signature = inForce(city, university);
    var signer = inForce(city, university);
    var gone = draft(city, university);
    try (var owner = owner()) {
      for (var statement :
          List.of(
              "alter table agreement disable trigger user",
              "alter table agreement_party disable trigger user",
              "alter table agreement_signature disable trigger user",
              "update agreement set sealed_text = replace(sealed_text, 'ธง', 'ทุน') where id = '%s'"
                  .formatted(text),
              "update agreement_signature set hash = repeat('0', 64) where agreement_id = '%s' and actor_id = '%s'"
                  .formatted(signature, city),
              "update agreement_signature set signed_by = 'somebody' where agreement_id = '%s' and actor_id = '%s'"
                  .formatted(signer, city),
              "delete from agreement_party where agreement_id = '%s'".formatted(gone),
              "delete from agreement where id = '%s'".formatted(gone),
              "alter table agreement enable trigger user",
              "alter table agreement_party enable trigger user",
              "alter table agreement_signature enable trigger user")) {
        execute(owner, statement);
      }
    }

    var found = verified();

    assertThat(found)
        .anyMatch(line -> line.contains("agreement " + text + " was altered: its document"))
        .anyMatch(
            line -> line.contains("the sealed text of agreement " + text + " has not the hash"))
        .anyMatch(line -> line.contains("agreement " + text + " says something else"))
        .anyMatch(line -> line.contains("agreement " + signature + " was altered: its signatures"))
        .anyMatch(line -> line.contains("under agreement " + signature + " is one of another text"))
        .noneMatch(line -> line.contains("agreement " + signature + " was altered: its signers"))
        .anyMatch(line -> line.contains("agreement " + signer + " was altered: its signers"))
        .noneMatch(line -> line.contains("agreement " + signer + " was altered: its signatures"))
        .anyMatch(line -> line.contains("agreement " + gone + " is gone from its table: entry"));
  }

  /** What deploy/audit verify says. */
  private static List<String> verified() {
    var out = new ByteArrayOutputStream();
    var unused =
        Verify.run(
            List.of("agreements"),
            Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", setting("datasource.jdbc.url"),
                "QUARKUS_DATASOURCE_USERNAME", setting("datasource.username"),
                "QUARKUS_DATASOURCE_PASSWORD", setting("datasource.password")),
            new PrintStream(out, true, StandardCharsets.UTF_8));
    var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).anyMatch(line -> line.contains(" documents, "));
    return lines;
  }

  private static Connection service() throws SQLException {
    return connect("datasource");
  }

  private static Connection owner() throws SQLException {
    return connect("flyway");
  }

  private static Connection connect(String as) throws SQLException {
    return DriverManager.getConnection(
        setting("datasource.jdbc.url"), setting(as + ".username"), setting(as + ".password"));
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue("quarkus." + name, String.class);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set buranakan.provinces = '*'");
      statement.execute(sql);
    }
  }
}
