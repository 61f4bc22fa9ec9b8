package org.buranakan.dialogue.track;

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
class TrackEventContractTest {
  @Inject ObjectMapper json;

  @Test
  void every_event_has_a_schema_and_an_example_that_fits() throws IOException {
    EventContract.verify(TrackEvent.class, json);
  }
}
