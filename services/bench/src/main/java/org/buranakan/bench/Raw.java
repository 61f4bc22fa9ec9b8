package org.buranakan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka alone: one producer with the guarantees of the relay (idempotent, all acks). */
final class Raw implements AutoCloseable {
  private static final String TOPIC = "bench.raw";

  private static final Map<String, String> HEADERS =
      Map.of(
          "content-type",
          "application/json",
          "ce_specversion",
          "1.0",
          "ce_source",
          "urn:buranakan:bench",
          "ce_type",
          "org.buranakan.actor.registered.v1",
          "ce_time",
          "2025-11-25T03:12:45.123456Z",
          "ce_dataschema",
          "https://buranakan.org/contracts/events/actor/registered.schema.json",
          "ce_sequence",
          "1",
          "ce_province",
          "TH-90");

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

  /**
   * From the database's answer to the same commit, but without an event in it, to the consumer: the
   * producer sends after the commit, and what is lost in between is lost.
   */
  Latency latency(int perSecond, Duration time, Outboxed outbox) throws InterruptedException {
    try (var follower = new Follower(parts, TOPIC, true)) {
      var events =
          Pace.keep(
              perSecond,
              time,
              Outboxed.WRITERS,
              () -> {
                var key = Follower.key();
                outbox.commitWithoutEvent(key);
                follower.begin(key);
                var unused = producer.send(message(key));
              });
      follower.await(events);
      return follower.latency();
    }
  }

  /** Events a second, until the last is acknowledged and consumed. */
  double drain(int events) throws InterruptedException {
    try (var follower = new Follower(parts, TOPIC, false)) {
      var begin = System.nanoTime();
      for (var i = 0; i < events; i++) {
        var unused = producer.send(message(Follower.key()));
      }
      producer.flush();
      follower.await(events);
      return events / ((System.nanoTime() - begin) / 1e9);
    }
  }

  /** The same as the relay sends: a CloudEvent with its headers. */
  private ProducerRecord<String, byte[]> message(String key) {
    var message = new ProducerRecord<>(TOPIC, key, payload);
    HEADERS.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    message.headers().add("ce_id", Follower.key().getBytes(UTF_8));
    message.headers().add("ce_subject", key.getBytes(UTF_8));
    message.headers().add("ce_partitionkey", key.getBytes(UTF_8));
    return message;
  }

  @Override
  public void close() {
    producer.close();
  }
}
