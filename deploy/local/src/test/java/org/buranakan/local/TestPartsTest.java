package org.buranakan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class TestPartsTest {
  private final Map<String, String> parts = TestParts.start("drr-kpis");

  @Test
  void a_service_finds_a_database_of_its_own_and_does_not_own_it() throws Exception {
    try (var connection =
            DriverManager.getConnection(
                parts.get("quarkus.datasource.jdbc.url"),
                parts.get("quarkus.datasource.username"),
                parts.get("quarkus.datasource.password"));
        var statement = connection.createStatement();
        var row = statement.executeQuery("select current_database() || ' ' || current_user")) {
      assertTrue(row.next());
      assertEquals("drr_kpis drr_kpis_service", row.getString(1));
    }
  }

  @Test
  void the_broker_has_the_topics_of_the_contract() throws Exception {
    var servers = parts.get("kafka.bootstrap.servers");
    try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      assertTrue(admin.listTopics().names().get().containsAll(Topics.ofTheContract()));
    }
  }
}
