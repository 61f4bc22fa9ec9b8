package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.buranakan.local.Local;
import org.buranakan.local.Service;
import org.buranakan.local.Suite;

/** A service's database, entered past the service, with the account that the service has. */
final class SecondWall {
  /** What everybody may know, of whichever province it is. */
  private static final Set<String> DIRECTORY = Set.of("actor", "mechanism", "indicator");

  private final Suite suite;
  private final String database;

  SecondWall(Suite suite, String service) {
    this.suite = suite;
    this.database = Service.database(service);
  }

  /** Returns the tables that the wall stands around. */
  List<String> verify() throws SQLException {
    try (var admin = suite.postgres().connect(database);
        var service = connect()) {
      var tables =
          texts(
              admin,
              """
              select table_name from information_schema.columns
              where table_schema = 'public' and column_name = 'province'
                and table_name not like 'known\\_%' and table_name not in ('outbox_event', 'audit_entry')""");
      for (var table : tables) {
        verify(table, admin, service);
      }
      return tables;
    }
  }

  private void verify(String table, Connection admin, Connection service) throws SQLException {
    assertThat(
            texts(
                admin,
                "select relrowsecurity and relforcerowsecurity and relowner::regrole::text <> '%s_service'"
                        .formatted(database)
                    + " from pg_class where oid = '%s'::regclass".formatted(table)))
        .as("%s is bound, its owner too, and not the service's", table)
        .containsExactly("t");
    var here = "from %s where province = 'TH-90'".formatted(table);
    var all = texts(admin, "select province from %s where province is not null".formatted(table));
    if (!DIRECTORY.contains(table)) {
      reach(service, "");
      assertThat(texts(service, "select 1 from " + table)).as(table).isEmpty();
      reach(service, ",");
      assertThat(texts(service, "select distinct province from " + table))
          .as("%s: to who has no province, what is of the whole country", table)
          .allMatch(Objects::isNull);
      reach(service, ",TH-40,");
      assertThat(texts(service, "select distinct province " + here)).as(table).isEmpty();
      reach(service, ",TH-40,TH-90,");
      assertThat(texts(service, "select province " + here)).hasSize(count(all, "TH-90"));
      reach(service, "*");
      assertThat(
              texts(service, "select province from %s where province is not null".formatted(table)))
          .hasSameSizeAs(all);
    }
    reach(service, ",TH-40,");
    try (var change = service.createStatement()) {
      assertThat(change.executeUpdate("delete " + here)).as(table).isZero();
    } catch (SQLException refused) {
      assertThat(refused.getMessage())
          .as(table)
          .containsAnyOf("nothing is deleted here", "readings are only added to");
    }
    if (all.contains("TH-40")) {
      assertThatThrownBy(
              () -> {
                try (var move = service.createStatement()) {
                  move.execute(
                      "update %s set province = 'TH-90' where province = 'TH-40'".formatted(table));
                }
              })
          .as("%s: what is mine can't become somebody else's", table)
          .message()
          .containsAnyOf(
              "row-level security", "what was sealed stays as it is", "readings are only added to");
    }
  }

  private static int count(List<String> all, String province) {
    return (int) all.stream().filter(province::equals).count();
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        suite.postgres().jdbcUrl(database), database + "_service", Local.PASSWORD);
  }

  private static void reach(Connection service, String provinces) throws SQLException {
    try (var tell =
        service.prepareStatement("select set_config('buranakan.provinces', ?, false)")) {
      tell.setString(1, provinces);
      tell.execute();
    }
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    var texts = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
