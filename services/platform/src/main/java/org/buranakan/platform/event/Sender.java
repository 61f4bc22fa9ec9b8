package org.buranakan.platform.event;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends a batch, all of it or, in each partition, a first part of it: after the first message that
 * fails no later one goes out, because the producer is closed at that moment. The next batch has a
 * new producer.
 */
final class Sender implements AutoCloseable {
  private final Map<String, Object> config;
  private @Nullable KafkaProducer<String, byte[]> producer;

  Sender(Map<String, Object> kafka, String clientId) {
    config = new HashMap<>(kafka);
    config.put(ProducerConfig.CLIENT_ID_CONFIG, clientId);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    // Not even idempotence keeps the order of two requests under way: a broker that comes back
    // takes any sequence from a producer that it doesn't know, so it may refuse the first and
    // take the second. Few large requests make up for it.
    config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    config.put(ProducerConfig.BATCH_SIZE_CONFIG, 512 * 1024);
    config.put(ProducerConfig.LINGER_MS_CONFIG, 100); // until flush: all goes in one request
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3000);
    config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000);
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 4500);
  }

  /** Returns when the broker has acknowledged all. */
  void send(List<ProducerRecord<String, byte[]>> batch) {
    if (batch.isEmpty()) {
      return;
    }
    var open = open();
    var failure = new AtomicReference<Exception>();
    try {
      for (var message : batch) {
        var unused = open.send(message, (ack, e) -> endAfter(e, open, failure));
      }
      open.flush();
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
    }
    if (failure.get() != null) {
      close();
      throw new IllegalStateException(failure.get());
    }
  }

  private static void endAfter(
      @Nullable Exception e,
      KafkaProducer<String, byte[]> open,
      AtomicReference<Exception> failure) {
    if (e != null && failure.compareAndSet(null, e)) {
      open.close(Duration.ZERO);
    }
  }

  private KafkaProducer<String, byte[]> open() {
    if (producer == null) {
      producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }
    return producer;
  }

  @Override
  public void close() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }
}
