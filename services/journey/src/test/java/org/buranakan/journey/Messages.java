package org.buranakan.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.buranakan.local.Topics;
import org.jspecify.annotations.Nullable;

/** Messages as they are on the topics, byte by byte. */
final class Messages {
  private Messages() {}

  /** All events, of all aggregates. */
  static List<ConsumerRecord<byte[], byte[]>> ofEvents(String brokers) {
    var topics = Topics.ofTheContract().stream().filter(topic -> topic.endsWith(".v1")).toList();
    return on(topics, brokers);
  }

  /** All that are there now. */
  static List<ConsumerRecord<byte[], byte[]>> on(Collection<String> topics, String brokers) {
    var bytes = new ByteArrayDeserializer();
    try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", brokers), bytes, bytes)) {
      var partitions =
          topics.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var all = new ArrayList<ConsumerRecord<byte[], byte[]>>();
      while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
        consumer.poll(Duration.ofMillis(200)).forEach(all::add);
      }
      return all;
    }
  }

  static @Nullable String header(ConsumerRecord<byte[], byte[]> message, String name) {
    var header = message.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }

  /** As a relay does that ended before it learned that Kafka had the message. */
  static void sendAgain(ConsumerRecord<byte[], byte[]> message, String brokers) {
    var bytes = new ByteArraySerializer();
    var again =
        new ProducerRecord<>(
            message.topic(),
            message.partition(),
            message.key(),
            message.value(),
            message.headers());
    try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", brokers), bytes, bytes)) {
      var unused = producer.send(again).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
