package org.buranakan.actors.appointment;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AppointmentEventContractTest {
  @Inject ObjectMapper json;

  @Test
  void every_event_fits_its_schema_and_its_example() throws IOException {
    for (var event : EventContract.of(AppointmentEvent.class)) {
      EventContract.verify(event, json);
    }
  }
}
