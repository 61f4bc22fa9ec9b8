package org.buranakan.platform.appointment;

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
      return Reason.of(
          "caller.appointment-revoked",
          "การแต่งตั้งท่านเป็นผู้แทนของตัวแสดง " + actorId + " ถูกเพิกถอนแล้ว",
          "your appointment for actor " + actorId + " was revoked");
    }
    return day.isBefore(validFrom)
        ? Reason.of(
            "caller.appointment-not-yet",
            "การแต่งตั้งท่านเป็นผู้แทนของตัวแสดง " + actorId + " เริ่มวันที่ " + validFrom,
            "your appointment for actor " + actorId + " begins on " + validFrom)
        : Reason.of(
            "caller.appointment-over",
            "การแต่งตั้งท่านเป็นผู้แทนของตัวแสดง " + actorId + " สิ้นสุดเมื่อวันที่ " + validTo,
            "your appointment for actor " + actorId + " ended on " + validTo);
  }
}
