package org.buranakan.dialogue.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.buranakan.dialogue.actor.Sector;
import org.buranakan.platform.event.Withheld;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where an actor stands on a decision item.
///
/// @param itemId The decision item of the agenda
/// @param actorId The actor, in the actor registry
/// @param sector The actor's sector when it came
/// @param stance For or against
/// @param comment What the actor said to it; shown to those who took part, and to officers and
///     facilitators of the province
/// @param saidBy Whether the actor said it itself or the facilitator wrote it down
public record Position(
    UUID itemId,
    UUID actorId,
    Sector sector,
    Stance stance,
    @Withheld @Nullable Text comment,
    Speaker saidBy) {

  /// For or against.
  public enum Stance {
    /// The actor is for it.
    @JsonProperty("support")
    SUPPORT,
    /// The actor can live with it, without supporting it.
    @JsonProperty("accept")
    ACCEPT,
    /// The actor is against it.
    @JsonProperty("oppose")
    OPPOSE,
    /// The actor is neither for nor against it.
    @JsonProperty("abstain")
    ABSTAIN;

    boolean isFor() {
      return this == SUPPORT || this == ACCEPT;
    }
  }

  /// Who told this service.
  @Schema(name = "PositionSpeaker")
  public enum Speaker {
    /// The actor said it itself.
    @JsonProperty("representative")
    REPRESENTATIVE,
    /// The facilitator wrote down what the actor said.
    @JsonProperty("facilitator")
    FACILITATOR
  }

  boolean isOf(UUID item, UUID actor) {
    return itemId.equals(item) && actorId.equals(actor);
  }

  int lengthOfComment() {
    return comment == null ? 0 : comment.length();
  }

  Position withoutComment() {
    return new Position(itemId, actorId, sector, stance, null, saidBy);
  }
}
