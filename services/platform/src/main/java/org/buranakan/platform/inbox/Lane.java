package org.buranakan.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What has to stay in order: the events of one aggregate, which have its id as key. A message
 * without a key has a lane for itself.
 */
record Lane(String topic, String name) {
  private static final int LONGEST = 200;

  static Lane of(ConsumerRecord<String, byte[]> message) {
    var key = message.key();
    return new Lane(message.topic(), key == null ? alone(message).toString() : name(key));
  }

  /** As long as an index of the database can hold. */
  private static String name(String key) {
    var name = storable(key);
    return name.length() <= LONGEST
        ? name
        : UUID.nameUUIDFromBytes(name.getBytes(UTF_8)) + " for " + name.length() + " characters";
  }

  /** The same again for the same message. */
  private static UUID alone(ConsumerRecord<String, byte[]> message) {
    return new UUID(message.partition(), message.offset());
  }

  /** PostgreSQL's text can hold every character but U+0000. */
  static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }
}
