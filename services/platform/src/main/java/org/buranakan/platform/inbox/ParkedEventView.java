package org.buranakan.platform.inbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A parked event without its payload: administrators operate the suite, they read no content. */
@Schema(
    name = "ParkedEvent",
    description = "An event that this service could not digest, or one behind it.")
record ParkedEventView(
    @Schema(description = "Of its place here; not the event's own id") UUID id,
    @Schema(description = "How it goes on") State state,
    @Schema(description = "The topic that it came from", examples = "buranakan.actors.v1")
        String topic,
    @Schema(description = "The partition of that topic, from 0", examples = "3") int partition,
    @Schema(description = "Where it stands in that partition", examples = "4711") long offset,
    @Schema(
            description = "Its key and those behind it: the id of the aggregate",
            examples = "01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e")
        String lane,
    @Schema(
            description = "ce_id, where it has one",
            examples = "01998d41-0c52-7e1b-9d0e-6a3f5b8c7d21")
        @Nullable String eventId,
    @Schema(description = "ce_type, where it has one", examples = "org.buranakan.actor.changed.v1")
        @Nullable String type,
    @Schema(
            description = "Why the last try failed",
            examples = "IllegalStateException: version 7 came before version 6")
        String reason,
    @Schema(description = "How often it was tried", examples = "5") int tries,
    @Schema(description = "When it is tried again by itself; missing if it is not")
        @Nullable Instant nextTry,
    @Schema(
            description =
                "When it was given to the service's dead-letter topic; missing if it was" + " not")
        @Nullable Instant deadLetteredAt,
    @Schema(description = "When it was put aside here") Instant parkedAt) {

  @Schema(
      name = "ParkedEventState",
      description =
          "retrying: is tried again by itself; waiting: goes on when the one before it has;"
              + " dead-lettered: waits for an administrator")
  enum State {
    @JsonProperty("retrying")
    RETRYING,
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("dead-lettered")
    DEAD_LETTERED
  }

  static ParkedEventView of(ParkedEvent parked) {
    var message = parked.message();
    return new ParkedEventView(
        parked.id(),
        state(parked),
        message.topic(),
        message.partition(),
        message.offset(),
        parked.lane().name(),
        parked.eventId(),
        parked.type(),
        parked.reason(),
        parked.tries(),
        parked.nextTry(),
        parked.deadLetteredAt(),
        parked.parkedAt());
  }

  private static State state(ParkedEvent parked) {
    if (parked.deadLetteredAt() != null) {
      return State.DEAD_LETTERED;
    }
    return parked.nextTry() == null ? State.WAITING : State.RETRYING;
  }
}
