package org.buranakan.journey.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.buranakan.journey.Events;

/**
 * All that the topics tell.
 *
 * @param firsts what a consumer keeps that knows events by their ids, in the order of each topic
 * @param messages how many there are, with those that came again
 */
record History(List<Seen> firsts, int messages) {

  static History of(List<Seen> messages) {
    var known = new HashSet<String>();
    var firsts = messages.stream().filter(seen -> known.add(seen.id())).toList();
    return new History(firsts, messages.size());
  }

  /** From the beginning to what is now the end. */
  static History read(String bootstrapServers) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      var partitions = Events.partitions(consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var messages = new ArrayList<Seen>();
      while (ends.entrySet().stream()
          .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
        consumer.poll(Duration.ofSeconds(1)).forEach(message -> messages.add(Seen.of(message)));
      }
      return of(messages);
    }
  }

  int duplicates() {
    return messages - firsts.size();
  }

  /** The highest version of each aggregate that was told. */
  Map<Aggregate, Long> versions() {
    var versions = new HashMap<Aggregate, Long>();
    firsts.forEach(seen -> versions.merge(seen.aggregate(), seen.sequence(), Math::max));
    return versions;
  }
}
