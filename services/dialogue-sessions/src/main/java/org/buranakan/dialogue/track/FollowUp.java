package org.buranakan.dialogue.track;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that the dialogue must come back to in its next session.
///
/// @param id Its id; the agenda item that carries it names it
/// @param text What to talk about
/// @param origin What called for it
/// @param status Done when the session that carried it is concluded
/// @param calledAt When it was called for
/// @param doneInSessionId The session that dealt with it; missing as long as it is open
public record FollowUp(
    UUID id,
    Text text,
    Origin origin,
    Status status,
    Instant calledAt,
    @Nullable UUID doneInSessionId) {

  /// What called for the follow-up.
  ///
  /// @param kind What kind of thing it is
  /// @param id The commitment in agreements, or the KPI in drr-kpis
  @Schema(name = "FollowUpOrigin")
  public record Origin(OriginKind kind, UUID id) {}

  /// The kind of thing that called for it.
  @Schema(name = "FollowUpOriginKind")
  public enum OriginKind {
    /// A commitment that is overdue, in agreements.
    @JsonProperty("commitment")
    COMMITMENT,
    /// A KPI that went off track, in drr-kpis.
    @JsonProperty("kpi")
    KPI
  }

  /// Whether a session has dealt with it.
  @Schema(name = "FollowUpStatus")
  public enum Status {
    /// The follow-up waits for a session.
    @JsonProperty("open")
    OPEN,
    /// A session that had it on its agenda was concluded.
    @JsonProperty("done")
    DONE
  }

  boolean waits() {
    return status == Status.OPEN;
  }

  FollowUp done(UUID sessionId) {
    return new FollowUp(id, text, origin, Status.DONE, calledAt, sessionId);
  }
}
