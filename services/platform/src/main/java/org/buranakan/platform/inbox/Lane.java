package org.buranakan.platform.inbox;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What has to stay in order: the events of one aggregate, which have its id as key. A message
 * without a key has a lane for itself.
 */
record Lane(String topic, String name) {
  static Lane of(ConsumerRecord<String, byte[]> message) {
    var key = message.key();
    return new Lane(message.topic(), key == null ? alone(message).toString() : storable(key));
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
