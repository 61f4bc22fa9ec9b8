package org.buranakan.agreements.agreement;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.appointment.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Of a party: who sealed what and when, and on what authority; who the person was stays here.
 *
 * @param appointmentId null where the token named the actor
 */
@Embeddable
record Signature(
    Instant signedAt,
    String hash,
    String role,
    String signedBy,
    @Nullable UUID appointmentId,
    @Nullable Long appointmentVersion) {

  static Signature of(Seal seal, String role, String signedBy, Authority authority, Instant now) {
    return new Signature(
        now,
        seal.hash(),
        role,
        signedBy,
        authority.appointmentId(),
        authority.appointmentVersion());
  }

  Authority authority() {
    return appointmentId == null || appointmentVersion == null
        ? Authority.STANDING
        : Authority.of(appointmentId, appointmentVersion);
  }
}
