package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
  void every_service_has_been_released() {
    assertThat(released()).as("deploy/release-contracts").isEqualTo(Contracts.services("openapi"));
  }

  static List<String> released() {
    return Contracts.services("openapi/released");
  }
}
