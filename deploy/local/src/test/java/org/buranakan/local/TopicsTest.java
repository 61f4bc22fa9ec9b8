package org.buranakan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicsTest {
  @Test
  void the_topics_are_the_addresses_of_the_contract() {
    var contract =
        """
        channels:
          actors:
            address: buranakan.actors.v1
            description: "not an address: nothing"
          tracks:
            address: 'buranakan.tracks.v1'
        """;
    assertEquals(List.of("buranakan.actors.v1", "buranakan.tracks.v1"), Topics.in(contract));
  }
}
