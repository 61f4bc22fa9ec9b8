package org.buranakan.platform.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on topics: read from the beginning to where they end now. */
final class History {
  private final Map<String, Object> kafka;

  /** Whoever reads it belongs to no group, or it would tell Kafka how far the group has read. */
  History(Map<String, Object> kafka) {
    this.kafka = new HashMap<>(kafka);
    this.kafka.remove(CommonClientConfigs.GROUP_ID_CONFIG);
    this.kafka.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4_000_000);
  }

  void read(Collection<String> topics, Consumer<ConsumerRecords<String, byte[]>> reader) {
    try (var consumer =
        new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          topics.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        reader.accept(consumer.poll(Duration.ofSeconds(1)));
      }
    }
  }
}
