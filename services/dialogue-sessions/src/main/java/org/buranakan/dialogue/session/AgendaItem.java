package org.buranakan.dialogue.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.buranakan.dialogue.track.FollowUp;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing to talk about. */
@Schema(description = "One thing to talk about in a session.")
public record AgendaItem(
    @Schema(description = "Its id; positions and the consensus name it") UUID id,
    @Schema(description = "What is talked about") Text title,
    @Schema(description = "What shall come of it") Kind kind,
    @Schema(
            description =
                "The track's follow-up that brought it here; missing if somebody planned it")
        @Nullable UUID followUpOf) {

  /** What shall come of it. */
  @Schema(
      name = "AgendaItemKind",
      description =
          "information: to be heard; discussion: to be talked over; decision: actors"
              + " take positions on it, and on no others; follow-up: what the dialogue has"
              + " to come back to")
  public enum Kind {
    @JsonProperty("information")
    INFORMATION,
    @JsonProperty("discussion")
    DISCUSSION,
    @JsonProperty("decision")
    DECISION,
    @JsonProperty("follow-up")
    FOLLOW_UP
  }

  static AgendaItem of(ProposedItem said) {
    return new AgendaItem(UuidCreator.getTimeOrderedEpoch(), said.title(), said.kind(), null);
  }

  static AgendaItem of(FollowUp followUp) {
    return new AgendaItem(
        UuidCreator.getTimeOrderedEpoch(), followUp.text(), Kind.FOLLOW_UP, followUp.id());
  }

  boolean asksForDecision() {
    return kind == Kind.DECISION;
  }
}
