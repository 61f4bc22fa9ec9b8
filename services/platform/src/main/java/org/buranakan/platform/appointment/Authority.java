package org.buranakan.platform.appointment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// On what authority it was done for the actor; of the person it says nothing.
///
/// @param kind Whence the authority comes
/// @param appointmentId The appointment in the actor registry; missing where the authority is
///     standing
/// @param appointmentVersion The version of the appointment that was known at that moment; missing
///     where the authority is standing
@Schema(name = "Authority")
public record Authority(
    Kind kind,
    @Nullable UUID appointmentId,
    @Schema(examples = "1", minimum = "1") @Nullable Long appointmentVersion) {

  /// Whence it comes.
  @Schema(name = "AuthorityKind")
  public enum Kind {
    /// The caller's token named the actor.
    @JsonProperty("standing")
    STANDING,
    /// The actor had appointed the caller: see the actor registry.
    @JsonProperty("appointment")
    APPOINTMENT
  }

  public static final Authority STANDING = new Authority(Kind.STANDING, null, null);

  /** What an appointment gives. */
  public static Authority of(UUID appointment, long version) {
    return new Authority(Kind.APPOINTMENT, appointment, version);
  }
}
