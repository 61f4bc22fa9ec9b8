package org.buranakan.platform.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What is handled at once: not so much that the memory of a small service would not do for it when
 * it is read, and whatever is suspected stands alone. The order stays.
 */
final class Portions {
  private static final int MOST_BYTES = 1_000_000; // and one event more

  private Portions() {}

  static List<List<ConsumerRecord<String, byte[]>>> of(
      List<ConsumerRecord<String, byte[]>> messages,
      Predicate<ConsumerRecord<String, byte[]>> suspected) {
    var portions = new ArrayList<List<ConsumerRecord<String, byte[]>>>();
    var from = 0;
    var bytes = 0L;
    for (var to = 0; to < messages.size(); to++) {
      var message = messages.get(to);
      var alone = suspected.test(message);
      if (to > from && (alone || bytes >= MOST_BYTES)) {
        portions.add(messages.subList(from, to));
        from = to;
        bytes = 0;
      }
      bytes = alone ? MOST_BYTES : bytes + size(message);
    }
    if (from < messages.size()) {
      portions.add(messages.subList(from, messages.size()));
    }
    return portions;
  }

  private static int size(ConsumerRecord<String, byte[]> message) {
    var payload = message.value();
    return payload == null ? 0 : payload.length;
  }
}
