package org.buranakan.journey.chaos;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.journey.Events;
import org.jspecify.annotations.Nullable;

/**
 * A message as a consumer sees it, without its payload.
 *
 * @param type such as {@code actor.changed}
 * @param calls how many reactions of other services it calls for
 */
record Seen(
    String id, String type, Aggregate aggregate, long sequence, @Nullable String cause, int calls) {

  static Seen of(ConsumerRecord<String, String> message) {
    var type = Events.header(message, "ce_type").replaceAll("^org\\.buranakan\\.|\\.v1$", "");
    return new Seen(
        Events.header(message, "ce_id"),
        type,
        new Aggregate(message.topic(), message.key()),
        Long.parseLong(Events.header(message, "ce_sequence")),
        Events.cause(message),
        Reaction.callsOf(type, message.value()));
  }
}
