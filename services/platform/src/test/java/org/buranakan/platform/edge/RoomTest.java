package org.buranakan.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;

class RoomTest {
  @SuppressWarnings("UnusedMethod") // read by reflection
  private interface Operations {
    Usual read();

    RestResponse<Usual> make();

    OfWords agree();

    RestResponse<OfWords> draft();

    Page<Usual> list();

    RestResponse<?> anything();

    String tell();

    void dissolve();

    @Heavy
    Usual compute();
  }

  @Test
  void one_document_of_the_usual_size_takes_a_quarter_of_a_seat() throws Exception {
    assertThat(roomOf("read")).isEqualTo(Room.QUARTER);
    assertThat(roomOf("make")).isEqualTo(Room.QUARTER);
  }

  @Test
  void all_else_takes_a_seat() throws Exception {
    for (var operation : new String[] {"agree", "draft", "list", "anything", "tell", "dissolve"}) {
      assertThat(roomOf(operation)).as(operation).isEqualTo(Room.WHOLE);
    }
  }

  @Test
  void what_keeps_a_processor_busy_is_known_by_its_mark() throws Exception {
    assertThat(roomOf("compute")).isEqualTo(Room.HEAVY);
  }

  private static Room roomOf(String operation) throws Exception {
    return Room.of(Operations.class.getDeclaredMethod(operation));
  }

  private record Usual(UUID id, long version, String province) implements Snapshot {}

  private record OfWords(UUID id, long version, String province) implements Snapshot.OfWords {}
}
