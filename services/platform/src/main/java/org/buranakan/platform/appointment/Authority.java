package org.buranakan.platform.appointment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** On what authority somebody speaks or signs for an actor; of the person it says nothing. */
@Schema(
    name = "Authority",
    description = "On what authority it was done for the actor; of the person it says nothing.")
public record Authority(
    @Schema(description = "Whence the authority comes") Kind kind,
    @Schema(
            description =
                "The appointment in the actor registry; missing where the authority is standing")
        @Nullable UUID appointmentId,
    @Schema(
            description =
                "The version of the appointment that was known at that moment; missing where the"
                    + " authority is standing",
            examples = "1")
        @Nullable Long appointmentVersion) {

  /** Whence it comes. */
  @Schema(
      name = "AuthorityKind",
      description =
          "standing: the caller's token named the actor; appointment: the actor had appointed the"
              + " caller, see the actor registry")
  public enum Kind {
    @JsonProperty("standing")
    STANDING,
    @JsonProperty("appointment")
    APPOINTMENT
  }

  public static final Authority STANDING = new Authority(Kind.STANDING, null, null);

  /** What an appointment gives. */
  public static Authority of(UUID appointment, long version) {
    return new Authority(Kind.APPOINTMENT, appointment, version);
  }
}
