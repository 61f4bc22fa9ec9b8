package org.buranakan.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published contracts, as they stand in the repository. */
public final class Contracts {
  private Contracts() {}

  /** {@code contracts/} of the checkout that the tests run in. */
  public static Path folder() {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("mvnw"))) {
        return folder.resolve("contracts");
      }
    }
    throw new IllegalStateException("not inside the repository");
  }

  /**
   * The OpenAPI document that the running service answers is the published one. With {@code
   * -Dcontracts=write} it is published instead.
   */
  public static void verifyOpenApi(String service) throws IOException {
    var published = folder().resolve("openapi/" + service + ".yaml");
    var answered = Management.given().get("/q/openapi?format=yaml").asString();
    if ("write".equals(System.getProperty("contracts"))) {
      Files.createDirectories(published.getParent());
      Files.writeString(published, answered);
    }
    assertThat(answered)
        .as("%s; to publish what the code says: deploy/check -Dcontracts=write", published)
        .isEqualTo(Files.readString(published));
  }
}
