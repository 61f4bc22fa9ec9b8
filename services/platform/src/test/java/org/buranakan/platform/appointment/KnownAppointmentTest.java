package org.buranakan.platform.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownAppointmentTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-11-16");
  private static final LocalDate LAST = LocalDate.parse("2026-12-31");

  @Test
  void who_is_refused_hears_why() {
    var appointment = appointment(LAST, null);
    assertThat(appointment.whyNot(FIRST.minusDays(1)).code())
        .isEqualTo("caller.appointment-not-yet");
    assertThat(appointment.whyNot(LAST.plusDays(1)).code()).isEqualTo("caller.appointment-over");
    assertThat(appointment(LAST, Instant.EPOCH).whyNot(FIRST).code())
        .isEqualTo("caller.appointment-revoked");
  }

  /** It came, or became valid, while the caller was looked at: the next try succeeds. */
  @Test
  void one_that_has_no_end_is_not_said_to_be_over() {
    assertThat(appointment(null, null).whyNot(LAST).code()).isEqualTo("caller.foreign-actor");
  }

  private static KnownAppointment appointment(@Nullable LocalDate to, @Nullable Instant revokedAt) {
    return new KnownAppointment(
        UUID.randomUUID(), 1, UUID.randomUUID(), "account", FIRST, to, revokedAt);
  }
}
