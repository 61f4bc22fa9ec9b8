package org.buranakan.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.buranakan.platform.event.Outbox;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Gives what failed for good to the service's dead-letter topic: as it came, with the reason. Only
 * a payload that is too large for an event stays where it is, as no broker need take it again.
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
    var headers = new RecordHeaders(message.headers());
    add(headers, "dead-letter-reason", parked.reason());
    add(headers, "dead-letter-topic", message.topic());
    add(headers, "dead-letter-partition", Integer.toString(message.partition()));
    add(headers, "dead-letter-offset", Long.toString(message.offset()));
    var metadata = OutgoingKafkaRecordMetadata.<String>builder().withHeaders(headers).build();
    var payload = message.value();
    var tooLarge = payload != null && payload.length > Outbox.MOST_BYTES;
    topic
        .sendMessage(
            Message.of(Record.of(message.key(), tooLarge ? null : payload)).addMetadata(metadata))
        .await()
        .atMost(PATIENCE);
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }
}
