package org.buranakan.platform.appointment;

import static org.buranakan.platform.caller.CallerRefusals.APPOINTMENT_NOT_YET;
import static org.buranakan.platform.caller.CallerRefusals.APPOINTMENT_OVER;
import static org.buranakan.platform.caller.CallerRefusals.APPOINTMENT_REVOKED;
import static org.buranakan.platform.caller.CallerRefusals.FOREIGN_ACTOR;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/** What services use of {@code appointment.*}: by days in Thailand, unless it was revoked. */
@JsonIgnoreProperties(ignoreUnknown = true) // what a newer version of the service wrote
record KnownAppointment(
    UUID id,
    long version,
    UUID actorId,
    String representative,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable Instant revokedAt) {

  Authority authority() {
    return Authority.of(id, version);
  }

  /** For a day on which it is not valid. */
  Reason whyNot(LocalDate day) {
    if (revokedAt != null) {
      return APPOINTMENT_REVOKED.reason(actorId);
    }
    if (day.isBefore(validFrom)) {
      return APPOINTMENT_NOT_YET.reason(actorId, validFrom);
    }
    return validTo == null
        ? FOREIGN_ACTOR.reason(actorId)
        : APPOINTMENT_OVER.reason(actorId, validTo);
  }
}
