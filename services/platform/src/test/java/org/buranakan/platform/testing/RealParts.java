package org.buranakan.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import org.buranakan.local.TestParts;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives a service under test a real PostgreSQL and a real Kafka, and the key of {@link Tokens}. */
public final class RealParts implements QuarkusTestResourceLifecycleManager {
  private static final String SERVICE = "service";
  private String service = "";

  @Override
  public void init(Map<String, String> arguments) {
    service =
        arguments.getOrDefault(
            SERVICE, java.nio.file.Path.of("").toAbsolutePath().getFileName().toString());
  }

  @Override
  public Map<String, String> start() {
    var config = new HashMap<>(TestParts.start(service));
    config.put("quarkus.oidc.public-key", Tokens.publicKey());
    config.put("quarkus.http.test-port", "0");
    config.put("quarkus.management.test-port", "0");
    return config;
  }

  @Override
  public void inject(Object test) {
    RestAssured.replaceFiltersWith(new AnyVersion());
  }

  @Override
  public void stop() {
    // The parts are shared by all tests of the module and stop with the JVM.
  }

  static String bootstrapServers() {
    return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
  }
}
