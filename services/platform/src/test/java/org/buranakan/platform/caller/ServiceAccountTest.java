package org.buranakan.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.buranakan.platform.testing.RealParts;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The account with which a service works on tables that another one owns. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class ServiceAccountTest {
  private static final String OWNER = "actor_registry";

  @ParameterizedTest
  @ValueSource(strings = {OWNER, "postgres"})
  void who_owns_the_tables_or_stands_above_the_bounds_is_refused_before_anything_is_changed(
      String account) {
    var flyway =
        Flyway.configure()
            .dataSource(setting("datasource.jdbc.url"), OWNER, setting("flyway.password"))
            .schemas("s" + UUID.randomUUID().toString().replace("-", ""))
            .locations("classpath:db/platform")
            .placeholders(Map.of("service", account))
            .load();
    assertThatThrownBy(flyway::migrate)
        .isInstanceOf(FlywayException.class)
        .hasMessageContaining("the service works as " + account + ", which owns its tables")
        .hasMessageContaining("deploy/security.md");
    assertThat(flyway.info().applied()).noneMatch(it -> it.getVersion() != null);
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue("quarkus." + name, String.class);
  }
}
