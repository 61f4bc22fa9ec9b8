package org.buranakan.dialogue.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.buranakan.dialogue.actor.Sector;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// That an actor came, and for which sector.
///
/// @param actorId The actor that came, in the actor registry
/// @param sector The actor's sector when it came
/// @param mode How it took part
/// @param delegates How many people it sent
public record Attendance(
    UUID actorId, Sector sector, Mode mode, @Schema(examples = "2", minimum = "1") int delegates) {

  /// How it took part.
  @Schema(name = "AttendanceMode")
  public enum Mode {
    /// The actor was there.
    @JsonProperty("in-person")
    IN_PERSON,
    /// The actor took part from elsewhere.
    @JsonProperty("remote")
    REMOTE
  }
}
