package org.buranakan.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event of another service, as this service received it.
 *
 * @param id the event's own id, the same each time that it is delivered
 * @param type CloudEvents type, such as {@code org.buranakan.actor.registered.v1}
 * @param subject id of the aggregate
 * @param sequence version of the aggregate
 * @param province ISO 3166-2 code, where the aggregate belongs to a province
 */
public record IncomingEvent(
    UUID id,
    String type,
    UUID subject,
    long sequence,
    Instant time,
    @Nullable String province,
    JsonNode data,
    ObjectReader reader) {

  static IncomingEvent of(ConsumerRecord<String, byte[]> message, ObjectReader reader) {
    try {
      return new IncomingEvent(
          UUID.fromString(required(message, "ce_id")),
          required(message, "ce_type"),
          UUID.fromString(required(message, "ce_subject")),
          Long.parseLong(required(message, "ce_sequence")),
          Instant.parse(required(message, "ce_time")),
          header(message, "ce_province"),
          reader.readTree(message.value()),
          reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it is, say, {@code session.concluded}. */
  public boolean is(String aggregateAndWhat) {
    return type.equals("org.buranakan." + aggregateAndWhat + ".v1");
  }

  /**
   * Reads {@code data} into the consumer's own record, which has only the fields that it uses; what
   * it does not know is ignored.
   */
  public <T> T data(Class<T> as) {
    try {
      return reader.forType(as).readValue(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String required(ConsumerRecord<String, byte[]> message, String name) {
    var value = header(message, name);
    if (value == null) {
      throw new IllegalArgumentException("header " + name + " is missing");
    }
    return value;
  }

  private static @Nullable String header(ConsumerRecord<String, byte[]> message, String name) {
    var header = message.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
