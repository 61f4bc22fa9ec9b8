package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To release what stands in contracts/openapi: deploy/release-contracts. */
class ReleasedApisTest {
  @ParameterizedTest
  @MethodSource("released")
  void clients_of_the_last_release_can_go_on_as_they_are(String service) {
    ApiCompatibility.verify(Contracts.openApi("released/" + service), Contracts.openApi(service));
  }

  @Test
  void every_service_has_been_released() throws IOException {
    assertThat(released()).as("deploy/release-contracts").isEqualTo(services("openapi"));
  }

  static List<String> released() throws IOException {
    return services("openapi/released");
  }

  private static List<String> services(String folder) throws IOException {
    try (var files = Files.list(Contracts.FOLDER.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }
}
