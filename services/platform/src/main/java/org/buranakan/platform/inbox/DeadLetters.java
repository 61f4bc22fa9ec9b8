package org.buranakan.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.buranakan.platform.event.Outbox;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/**
 * Gives what failed for good to the service's dead-letter topic: as it came, with the reason. Only
 * what is too large for an event stays where it is, as no broker need take it again.
 */
@ApplicationScoped
class DeadLetters {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final MutinyEmitter<Record<String, byte[]>> topic;

  DeadLetters(@Channel("dead-letters") MutinyEmitter<Record<String, byte[]>> topic) {
    this.topic = topic;
  }

  /** Returns when the broker has it. */
  void send(ParkedEvent parked) {
    var message = parked.message();
    var described = described(message);
    var few = described <= Outbox.MOST_BYTES / 2;
    var fits = described + size(message.value()) <= Outbox.MOST_BYTES;
    var headers = few ? new RecordHeaders(message.headers()) : new RecordHeaders();
    add(headers, "dead-letter-reason", parked.reason());
    add(headers, "dead-letter-topic", message.topic());
    add(headers, "dead-letter-partition", Integer.toString(message.partition()));
    add(headers, "dead-letter-offset", Long.toString(message.offset()));
    var metadata = OutgoingKafkaRecordMetadata.<String>builder().withHeaders(headers).build();
    var key = few ? message.key() : parked.lane().name();
    topic
        .sendMessage(
            Message.of(Record.of(key, fits ? message.value() : null)).addMetadata(metadata))
        .await()
        .atMost(PATIENCE);
  }

  /** What its key and its headers have. */
  private static long described(ConsumerRecord<String, byte[]> message) {
    var bytes = message.key() == null ? 0L : message.key().getBytes(UTF_8).length;
    for (var header : message.headers()) {
      bytes += header.key().length() + size(header.value());
    }
    return bytes;
  }

  private static long size(byte @Nullable [] bytes) {
    return bytes == null ? 0 : bytes.length;
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }
}
