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
    State state,
    @Schema(examples = "buranakan.actors.v1") String topic,
    int partition,
    @Schema(description = "Where it stands on the topic") long offset,
    @Schema(description = "Its key and those behind it: the id of the aggregate") String lane,
    @Schema(description = "ce_id, where it has one") @Nullable String eventId,
    @Schema(description = "ce_type, where it has one", examples = "org.buranakan.actor.changed.v1")
        @Nullable String type,
    @Schema(description = "Why the last try failed") String reason,
    @Schema(description = "How often it was tried") int tries,
    @Schema(description = "When it is tried again by itself") @Nullable Instant nextTry,
    @Schema(description = "When it was given to the service's dead-letter topic")
        @Nullable Instant deadLetteredAt,
    Instant parkedAt) {

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
