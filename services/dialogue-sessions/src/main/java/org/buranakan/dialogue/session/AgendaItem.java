package org.buranakan.dialogue.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.buranakan.dialogue.track.FollowUp;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing to talk about in a session.
///
/// @param id Its id; positions and the consensus name it
/// @param title What is talked about
/// @param kind What shall come of it
/// @param followUpOf The track's follow-up that brought it here; missing if somebody planned it
public record AgendaItem(UUID id, Text title, Kind kind, @Nullable UUID followUpOf) {

  /// What shall come of it.
  @Schema(name = "AgendaItemKind")
  public enum Kind {
    /// The item is to be heard.
    @JsonProperty("information")
    INFORMATION,
    /// The item is to be talked over.
    @JsonProperty("discussion")
    DISCUSSION,
    /// Actors take positions on this item; on other kinds they take none.
    @JsonProperty("decision")
    DECISION,
    /// The dialogue has to come back to this item.
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
