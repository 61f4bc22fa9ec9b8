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
    UUID id,
    @Schema(description = "What to talk about") Text text,
    Origin origin,
    @Schema(description = "Done when the session that carried it is concluded") Status status,
    Instant calledAt,
    @Schema(description = "The session that dealt with it") @Nullable UUID doneInSessionId) {

  /** What called for it. */
  @Schema(name = "FollowUpOrigin", description = "What called for the follow-up.")
  public record Origin(
      OriginKind kind,
      @Schema(description = "The commitment in agreements, or the KPI in drr-kpis") UUID id) {}

  /** The kind of thing that called for it. */
  @Schema(name = "FollowUpOriginKind")
  public enum OriginKind {
    @JsonProperty("commitment")
    COMMITMENT,
    @JsonProperty("kpi")
    KPI
  }

  /** Whether a session has dealt with it. */
  @Schema(name = "FollowUpStatus")
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
