package org.buranakan.platform.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where a message stands: the same each time that it is delivered, whatever it says of itself. */
record Place(String topic, int partition, long position) {
  static Place of(ConsumerRecord<String, byte[]> message) {
    return new Place(message.topic(), message.partition(), message.offset());
  }
}
