package org.buranakan.dialogue.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.buranakan.dialogue.actor.Sector;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an actor stands on a decision item. */
@Schema(description = "Where an actor stands on a decision item.")
public record Position(
    @Schema(description = "The decision item of the agenda") UUID itemId,
    @Schema(description = "The actor, in the actor registry") UUID actorId,
    @Schema(description = "The actor's sector when it came") Sector sector,
    @Schema(description = "For or against") Stance stance,
    @Schema(
            description =
                "What the actor said to it; shown to those who took part, and to officers"
                    + " and facilitators of the province")
        @Nullable Text comment,
    @Schema(description = "Whether the actor said it itself or the facilitator wrote it down")
        Speaker saidBy) {

  /** For or against. */
  @Schema(
      description =
          "support: for it; accept: can live with it, without supporting it; oppose:"
              + " against it; abstain: neither for nor against")
  public enum Stance {
    @JsonProperty("support")
    SUPPORT,
    @JsonProperty("accept")
    ACCEPT,
    @JsonProperty("oppose")
    OPPOSE,
    @JsonProperty("abstain")
    ABSTAIN;

    boolean isFor() {
      return this == SUPPORT || this == ACCEPT;
    }
  }

  /** Who told this service. */
  @Schema(
      name = "PositionSpeaker",
      description =
          "representative: the actor said it itself; facilitator: the facilitator"
              + " wrote down what the actor said")
  public enum Speaker {
    @JsonProperty("representative")
    REPRESENTATIVE,
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
