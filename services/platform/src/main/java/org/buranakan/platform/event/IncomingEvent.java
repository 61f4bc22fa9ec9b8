package org.buranakan.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
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
 * @param causationId id of the event that caused it
 * @param traceparent the trace that it is part of (W3C Trace Context)
 */
public record IncomingEvent(
    UUID id,
    String topic,
    String type,
    UUID subject,
    long sequence,
    Instant time,
    @Nullable String province,
    @Nullable String causationId,
    @Nullable String traceparent,
    JsonNode data,
    ObjectReader reader) {
  private static final Pattern TYPE =
      Pattern.compile("org\\.buranakan\\.([a-z-]{1,50})\\.[a-z-]{1,50}\\.v1");

  private static final Pattern PROVINCE = Pattern.compile("TH-[0-9A-Z]{1,3}");
  private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{36}");

  /** What was received is no event of its topic, and no later try can make it one. */
  public static final class Malformed extends RuntimeException {
    Malformed(String why) {
      super(why);
    }
  }

  /** Reads a message in CloudEvents' binary mode; {@link Malformed} says what is wrong with it. */
  public static IncomingEvent of(ConsumerRecord<String, byte[]> message, ObjectReader reader) {
    var type = header(message, "ce_type", Function.identity());
    var aggregate = TYPE.matcher(type);
    if (!aggregate.matches() || !EventName.topic(aggregate.group(1)).equals(message.topic())) {
      throw new Malformed("ce_type " + type + " does not belong on " + message.topic());
    }
    var source = header(message, "ce_source", Function.identity());
    if (!source.equals(EventSource.ofTopic(message.topic()))) {
      throw new Malformed(source + " tells no events on " + message.topic());
    }
    return new IncomingEvent(
        header(message, "ce_id", UUID::fromString),
        message.topic(),
        type,
        header(message, "ce_subject", UUID::fromString),
        header(message, "ce_sequence", IncomingEvent::positive),
        header(message, "ce_time", Instant::parse),
        optional(message, "ce_province", PROVINCE),
        optional(message, "ce_causationid", ID),
        header(message, "traceparent"),
        payload(message, reader),
        reader);
  }

  /** Whether it is, say, {@code session.concluded}. */
  public boolean is(String aggregateAndWhat) {
    return type.equals("org.buranakan." + aggregateAndWhat + ".v1");
  }

  /**
   * Reads {@code data} into the consumer's own record, which has only the fields that it uses; what
   * it does not know is ignored. {@link Malformed} if it can't be read so.
   */
  public <T> T data(Class<T> as) {
    try {
      return reader.forType(as).readValue(data);
    } catch (IOException e) {
      throw new Malformed("data is no " + as.getSimpleName() + ": " + e.getMessage());
    }
  }

  private static long positive(String text) {
    var number = Long.parseLong(text);
    if (number < 1) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }

  private static @Nullable String optional(
      ConsumerRecord<String, byte[]> message, String name, Pattern form) {
    var value = header(message, name);
    if (value != null && !form.matcher(value).matches()) {
      throw new Malformed("header " + name + " can't be " + value);
    }
    return value;
  }

  private static JsonNode payload(ConsumerRecord<String, byte[]> message, ObjectReader reader) {
    var payload = message.value();
    if (payload == null) {
      throw new Malformed("the message has no payload");
    }
    if (payload.length > Outbox.MOST_BYTES) {
      throw new Malformed(
          "the payload has " + payload.length + " bytes, the most is " + Outbox.MOST_BYTES);
    }
    try {
      return reader.readTree(payload);
    } catch (IOException e) {
      throw new Malformed("the payload is not JSON: " + e.getMessage());
    }
  }

  private static <T> T header(
      ConsumerRecord<String, byte[]> message, String name, Function<String, T> read) {
    var value = header(message, name);
    if (value == null) {
      throw new Malformed("header " + name + " is missing");
    }
    try {
      return read.apply(value);
    } catch (RuntimeException e) {
      throw new Malformed("header " + name + " can't be " + value);
    }
  }

  /** The value of a header as text; null where it is missing. */
  public static @Nullable String header(ConsumerRecord<String, byte[]> message, String name) {
    var header = message.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
