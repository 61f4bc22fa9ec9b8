package org.buranakan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka alone: one producer with the guarantees of the relay (idempotent, all acks). */
final class Raw implements AutoCloseable {
  private static final String TOPIC = "bench.raw";

  private final Parts parts;
  private final KafkaProducer<String, byte[]> producer;
  private final byte[] payload;

  Raw(Parts parts) throws Exception {
    this.parts = parts;
    parts.createTopic(TOPIC);
    var config = new HashMap<>(parts.kafka());
    config.put("acks", "all");
    config.put("enable.idempotence", true);
    config.put("linger.ms", 0);
    producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    payload = parts.payload.getBytes(UTF_8);
  }

  /** From send to consumer, at this rate. */
  Latency latency(int perSecond, Duration time) throws InterruptedException {
    try (var follower = new Follower(parts, TOPIC)) {
      var events = Pace.keep(perSecond, time, 1, () -> send(follower));
      follower.await(events);
      return follower.latency();
    }
  }

  private void send(Follower follower) {
    var key = Follower.key();
    follower.begin(key);
    var unused = producer.send(new ProducerRecord<>(TOPIC, key, payload));
  }

  /** Events a second, until the last is acknowledged and consumed. */
  double drain(int events) throws InterruptedException {
    try (var follower = new Follower(parts, TOPIC)) {
      var begin = System.nanoTime();
      for (var i = 0; i < events; i++) {
        var unused = producer.send(new ProducerRecord<>(TOPIC, Follower.key(), payload));
      }
      producer.flush();
      follower.await(events);
      return events / ((System.nanoTime() - begin) / 1e9);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
