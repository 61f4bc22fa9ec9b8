package org.buranakan.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.buranakan.platform.event.EventSource;
import org.jspecify.annotations.Nullable;

/** The topics as an integrator sees them: reads them from the beginning, and tells events. */
public final class Topics {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Topics() {}

  /** An event as it stands on its topic. */
  public record Seen(Map<String, String> headers, String key, String data) {
    public String type() {
      return headers.get("ce_type");
    }

    public long sequence() {
      return Long.parseLong(headers.get("ce_sequence"));
    }

    public JsonPath json() {
      return JsonPath.from(data);
    }
  }

  /**
   * Waits for the first event of this kind (such as {@code actor.registered}) about the subject.
   */
  public static Seen await(String event, Object subject) {
    return await(event, seen -> subject.toString().equals(seen.key()));
  }

  public static Seen await(String event, Predicate<Seen> wanted) {
    var all = read(topicOf(event), seen -> is(event, seen) && wanted.test(seen), PATIENCE);
    return all.stream()
        .filter(seen -> is(event, seen) && wanted.test(seen))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + event + " came; there are " + types(all)));
  }

  /** All events that stand on the topic (such as {@code actor}) by now, about one subject. */
  public static List<Seen> all(String aggregate, Object subject) {
    return read("buranakan." + aggregate + "s.v1", seen -> false, Duration.ofSeconds(1)).stream()
        .filter(seen -> subject.toString().equals(seen.key()))
        .toList();
  }

  /** Waits for the first message on a topic that fits. */
  public static Seen awaitOn(String topic, Predicate<Seen> wanted) {
    return read(topic, wanted, PATIENCE).stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new AssertionError("it did not come on " + topic));
  }

  /** Tells an event as another service would, and returns its id. */
  public static UUID tell(String event, UUID subject, long sequence, String province, String data) {
    var id = UUID.randomUUID();
    tell(id, event, subject, sequence, province, data);
    return id;
  }

  public static void tell(
      UUID id, String event, UUID subject, long sequence, String province, String data) {
    send(List.of(event(id, event, subject, sequence, data).with("ce_province", province)));
  }

  /** A message to be sent, as it should be or, for a test, as it should not. */
  public record Message(
      String topic, @Nullable String key, Map<String, String> headers, @Nullable String data) {
    public Message with(String header, String value) {
      var more = new LinkedHashMap<>(headers);
      more.put(header, value);
      return new Message(topic, key, more, data);
    }

    public Message without(String header) {
      var fewer = new LinkedHashMap<>(headers);
      fewer.remove(header);
      return new Message(topic, key, fewer, data);
    }

    public Message withKey(@Nullable String other) {
      return new Message(topic, other, headers, data);
    }

    public Message withData(@Nullable String other) {
      return new Message(topic, key, headers, other);
    }
  }

  public static Message event(UUID id, String event, UUID subject, long sequence, String data) {
    return new Message(topicOf(event), subject.toString(), Map.of(), data)
        .with("content-type", "application/json")
        .with("ce_specversion", "1.0")
        .with("ce_id", id.toString())
        .with("ce_source", String.valueOf(EventSource.ofTopic(topicOf(event))))
        .with("ce_type", "org.buranakan." + event + ".v1")
        .with("ce_subject", subject.toString())
        .with("ce_time", Instant.now().toString())
        .with("ce_sequence", Long.toString(sequence));
  }

  /** Compressed, so that a broker takes more than it would take as it is. */
  public static void send(List<Message> messages) {
    var config =
        Map.<String, Object>of(
            "bootstrap.servers",
            RealParts.bootstrapServers(),
            "compression.type",
            "gzip",
            "max.request.size",
            10_000_000);
    try (var producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      var sent = new ArrayList<Future<?>>();
      for (var message : messages) {
        var record = new ProducerRecord<>(message.topic(), message.key(), message.data());
        message
            .headers()
            .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        sent.add(producer.send(record));
      }
      for (var each : sent) {
        var unused = each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static String topicOf(String event) {
    return "buranakan." + event.substring(0, event.indexOf('.')) + "s.v1";
  }

  private static boolean is(String event, Seen seen) {
    return ("org.buranakan." + event + ".v1").equals(seen.type());
  }

  private static List<String> types(List<Seen> all) {
    return all.stream().map(seen -> seen.type() + " " + seen.key()).toList();
  }

  private static List<Seen> read(String topic, Predicate<Seen> until, Duration patience) {
    var config = Map.<String, Object>of("bootstrap.servers", RealParts.bootstrapServers());
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var seen = new ArrayList<Seen>();
      for (var end = Instant.now().plus(patience); Instant.now().isBefore(end); ) {
        for (var message : consumer.poll(Duration.ofMillis(100))) {
          var event = seen(message);
          seen.add(event);
          if (until.test(event)) {
            return seen;
          }
        }
      }
      return seen;
    }
  }

  private static Seen seen(ConsumerRecord<String, String> message) {
    var headers = new java.util.TreeMap<String, String>();
    message
        .headers()
        .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
    return new Seen(headers, message.key(), message.value());
  }
}
