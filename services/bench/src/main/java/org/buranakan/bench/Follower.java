package org.buranakan.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A consumer that says how long after its beginning each event came. */
final class Follower implements AutoCloseable {
  private final ConcurrentHashMap<String, Long> times = new ConcurrentHashMap<>();
  private final Histogram nanos = new ConcurrentHistogram(3);
  private final AtomicLong seen = new AtomicLong();
  private final boolean timed;
  private final Thread thread;

  /** Says how long each took only if it is timed. */
  Follower(Parts parts, String topic, boolean timed) throws InterruptedException {
    this.timed = timed;
    var ready = new CountDownLatch(1);
    thread = Thread.ofPlatform().daemon().start(() -> follow(parts, topic, ready));
    ready.await();
  }

  /** Now: what comes under this key has begun. It may have come already: then in no time. */
  void begin(String key) {
    var came = times.putIfAbsent(key, System.nanoTime());
    if (came != null) {
      times.remove(key);
      nanos.recordValue(0);
    }
  }

  private void came(String key) {
    var now = System.nanoTime();
    var begun = times.putIfAbsent(key, now);
    if (begun != null) {
      times.remove(key);
      nanos.recordValue(now - begun);
    }
  }

  static String key() {
    return UUID.randomUUID().toString();
  }

  /** Waits for so many events in all. */
  void await(long events) {
    while (seen.get() < events) {
      LockSupport.parkNanos(100_000);
    }
  }

  Latency latency() {
    return Latency.of(nanos);
  }

  private void follow(Parts parts, String topic, CountDownLatch ready) {
    var config = new HashMap<>(parts.kafka());
    config.put("max.poll.records", 5000);
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions = partitions(topic);
      consumer.assign(partitions);
      consumer.seekToEnd(partitions);
      partitions.forEach(consumer::position);
      ready.countDown();
      while (!Thread.currentThread().isInterrupted()) {
        for (var message : consumer.poll(Duration.ofMillis(100))) {
          if (timed) {
            came(message.key());
          }
          seen.incrementAndGet();
        }
      }
    } catch (InterruptException closed) {
      // closing
    }
  }

  private static List<TopicPartition> partitions(String topic) {
    return IntStream.range(0, 3).mapToObj(i -> new TopicPartition(topic, i)).toList();
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(5000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
