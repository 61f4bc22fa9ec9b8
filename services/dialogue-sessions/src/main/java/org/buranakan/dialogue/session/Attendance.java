package org.buranakan.dialogue.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.buranakan.dialogue.actor.Sector;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an actor came. */
@Schema(description = "That an actor came, and for which sector.")
public record Attendance(
    @Schema(description = "The actor that came, in the actor registry") UUID actorId,
    @Schema(description = "The actor's sector when it came") Sector sector,
    @Schema(description = "How it took part") Mode mode,
    @Schema(description = "How many people it sent", examples = "2") int delegates) {

  /** How it took part. */
  @Schema(
      name = "AttendanceMode",
      description = "in-person: it came; remote: it took part from elsewhere")
  public enum Mode {
    @JsonProperty("in-person")
    IN_PERSON,
    @JsonProperty("remote")
    REMOTE
  }
}
