package org.buranakan.journey.chaos;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.buranakan.journey.Events;

/** Follows the topics from now on, and knows how far each aggregate has come there. */
final class Tail implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(5);

  private final Map<Aggregate, Long> reached = new ConcurrentHashMap<>();
  private final KafkaConsumer<String, String> consumer;
  private final Thread thread;

  Tail(String bootstrapServers) {
    consumer =
        new KafkaConsumer<>(
            // What a broker lost when it was killed is no reason to lose one's place.
            Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "latest"),
            new StringDeserializer(),
            new StringDeserializer());
    var partitions = Events.partitions(consumer);
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position); // seeks are lazy: settle where "now" is
    thread = Thread.ofPlatform().name("tail").daemon().start(this::follow);
  }

  private void follow() {
    try {
      while (true) {
        for (var message : consumer.poll(Duration.ofMillis(200))) {
          reached.merge(
              new Aggregate(message.topic(), message.key()),
              Long.valueOf(Events.header(message, "ce_sequence")),
              Math::max);
        }
      }
    } catch (WakeupException closed) {
      consumer.close();
    }
  }

  /** Whether this version of the aggregate came in time. */
  boolean await(Aggregate aggregate, long version, long endNanos) {
    while (reached.getOrDefault(aggregate, 0L) < version) {
      if (System.nanoTime() > endNanos) {
        return false;
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return true;
  }

  @Override
  public void close() {
    consumer.wakeup();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
