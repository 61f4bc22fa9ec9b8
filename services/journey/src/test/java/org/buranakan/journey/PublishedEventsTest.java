package org.buranakan.journey;

import java.io.IOException;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

  @Test
  void what_integrators_rely_on_stays_as_it_was_published() throws IOException {
    var now = new TreeSet<EventField>();
    for (var example : Contracts.examples()) {
      var event = Contracts.event(example);
      now.addAll(EventFields.of(event, Contracts.schemaId(event), Contracts::schema));
    }
    Compatibility.verify(
        Contracts.FOLDER.resolve("events/published.txt"),
        now,
        "write".equals(System.getProperty("contracts")));
  }
}
