package org.buranakan.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Follows all topics of the suite beside the story, as a provincial app would. */
public final class Events implements AutoCloseable {
  private static final Pattern EVENTS = Pattern.compile("buranakan\\.[a-z]+\\.v1");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Event> seen = new CopyOnWriteArrayList<>();
  private final KafkaConsumer<String, String> consumer;
  private final Thread thread;

  /** An event as it came. */
  record Event(
      String id,
      String type,
      String subject,
      long sequence,
      @Nullable String cause,
      String topic,
      JsonNode data) {

    /** Whether it is, say, {@code session.concluded}. */
    boolean is(String name) {
      return type.equals("org.buranakan." + name + ".v1");
    }

    String name() {
      return type.substring("org.buranakan.".length(), type.length() - ".v1".length());
    }

    String text(String pointer) {
      return data.at(pointer).asText();
    }
  }

  /** Reads from the beginning of the topics, or only what comes from now on. */
  Events(String bootstrapServers, boolean fromBeginning) {
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new StringDeserializer());
    var partitions = partitions(consumer);
    consumer.assign(partitions);
    if (fromBeginning) {
      consumer.seekToBeginning(partitions);
    } else {
      consumer.seekToEnd(partitions);
      partitions.forEach(consumer::position); // seeks are lazy: settle where "now" is
    }
    thread = Thread.ofPlatform().name("events").daemon().start(this::follow);
  }

  /** All partitions of the topics that the contract names. */
  public static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
    return consumer.listTopics().entrySet().stream()
        .filter(topic -> EVENTS.matcher(topic.getKey()).matches())
        .flatMap(topic -> topic.getValue().stream())
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }

  private void follow() {
    try {
      while (true) {
        consumer.poll(Duration.ofMillis(200)).forEach(message -> seen.add(event(message)));
      }
    } catch (WakeupException closed) {
      consumer.close();
    }
  }

  private static Event event(ConsumerRecord<String, String> message) {
    try {
      return new Event(
          header(message, "ce_id"),
          header(message, "ce_type"),
          message.key(),
          Long.parseLong(header(message, "ce_sequence")),
          cause(message),
          message.topic(),
          JSON.readTree(message.value()));
    } catch (IOException e) {
      throw new IllegalStateException("not JSON on " + message.topic(), e);
    }
  }

  /** The event that a message was caused by, if it was. */
  public static @Nullable String cause(ConsumerRecord<String, String> message) {
    return message.headers().lastHeader("ce_causationid") == null
        ? null
        : header(message, "ce_causationid");
  }

  public static String header(ConsumerRecord<String, String> message, String name) {
    return new String(message.headers().lastHeader(name).value(), UTF_8);
  }

  /** All that came so far, in the order of arrival. */
  List<Event> seen() {
    return List.copyOf(seen);
  }

  /** Waits for an event of this name that fits; empty if none came in time. */
  Optional<Event> await(String name, Predicate<Event> fits, Duration patience) {
    var end = System.nanoTime() + patience.toNanos();
    do {
      var found = seen.stream().filter(event -> event.is(name) && fits.test(event)).findFirst();
      if (found.isPresent()) {
        return found;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    } while (System.nanoTime() < end);
    return Optional.empty();
  }

  @Override
  public void close() {
    consumer.wakeup();
    try {
      thread.join(5000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
