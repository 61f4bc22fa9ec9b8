package org.buranakan.dialogue.track;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that the dialogue must come back to. */
@Schema(description = "Something that the dialogue must come back to in its next session.")
public record FollowUp(
    @Schema(description = "Its id; the agenda item that carries it names it") UUID id,
    @Schema(description = "What to talk about") Text text,
    @Schema(description = "What called for it") Origin origin,
    @Schema(description = "Done when the session that carried it is concluded") Status status,
    @Schema(description = "When it was called for") Instant calledAt,
    @Schema(description = "The session that dealt with it; missing as long as it is open")
        @Nullable UUID doneInSessionId) {

  /** What called for it. */
  @Schema(name = "FollowUpOrigin", description = "What called for the follow-up.")
  public record Origin(
      @Schema(description = "What kind of thing it is") OriginKind kind,
      @Schema(description = "The commitment in agreements, or the KPI in drr-kpis") UUID id) {}

  /** The kind of thing that called for it. */
  @Schema(
      name = "FollowUpOriginKind",
      description =
          "commitment: one that is overdue, in agreements; kpi: one that went off"
              + " track, in drr-kpis")
  public enum OriginKind {
    @JsonProperty("commitment")
    COMMITMENT,
    @JsonProperty("kpi")
    KPI
  }

  /** Whether a session has dealt with it. */
  @Schema(
      name = "FollowUpStatus",
      description = "open: waits for a session; done: a session that carried it was concluded")
  public enum Status {
    @JsonProperty("open")
    OPEN,
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
