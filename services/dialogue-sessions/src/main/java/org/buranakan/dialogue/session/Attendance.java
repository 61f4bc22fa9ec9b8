package org.buranakan.dialogue.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.buranakan.dialogue.actor.Sector;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an actor came. */
@Schema(description = "That an actor came, and for which sector.")
public record Attendance(
    UUID actorId,
    @Schema(description = "The actor's sector when it came") Sector sector,
    Mode mode,
    @Schema(description = "How many people it sent") int delegates) {

  /** How it took part. */
  @Schema(name = "AttendanceMode")
  public enum Mode {
    @JsonProperty("in-person")
    IN_PERSON,
    @JsonProperty("remote")
    REMOTE
  }
}
