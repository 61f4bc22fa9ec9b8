package org.buranakan.platform.inbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An event that this service could not digest, or one behind it. It is shown without its payload:
/// administrators operate the suite, they read no content.
///
/// @param id Of its place here; not the event's own id
/// @param state How it goes on
/// @param topic The topic that it came from
/// @param partition The partition of that topic, from 0
/// @param offset Where it stands in that partition
/// @param lane Its key and those behind it: the id of the aggregate
/// @param eventId ce_id, where it has one
/// @param type ce_type, where it has one
/// @param reason Why the last try failed
/// @param tries How often it was tried
/// @param nextTry When it is tried again by itself; missing if it is not
/// @param deadLetteredAt When it was given to the service's dead-letter topic; missing if it was
///     not
/// @param parkedAt When it was put aside here
@Schema(name = "ParkedEvent")
record ParkedEventView(
    UUID id,
    State state,
    @Schema(examples = "buranakan.actors.v1") String topic,
    @Schema(examples = "3") int partition,
    @Schema(examples = "4711") long offset,
    @Schema(examples = "01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e") String lane,
    @Schema(examples = "01998d41-0c52-7e1b-9d0e-6a3f5b8c7d21") @Nullable String eventId,
    @Schema(examples = "org.buranakan.actor.changed.v1") @Nullable String type,
    @Schema(examples = "IllegalStateException: version 7 came before version 6") String reason,
    @Schema(examples = "5") int tries,
    @Nullable Instant nextTry,
    @Nullable Instant deadLetteredAt,
    Instant parkedAt) {

  /// How a parked event goes on.
  @Schema(name = "ParkedEventState")
  enum State {
    /// The service tries the event again by itself.
    @JsonProperty("retrying")
    RETRYING,
    /// The event goes on when the one before it has gone on.
    @JsonProperty("waiting")
    WAITING,
    /// The event waits for an administrator.
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
