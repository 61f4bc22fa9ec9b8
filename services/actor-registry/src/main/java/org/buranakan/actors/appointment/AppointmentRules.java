package org.buranakan.actors.appointment;

import static org.buranakan.actors.appointment.AppointmentRefusals.BEGINS_IN_THE_PAST;
import static org.buranakan.actors.appointment.AppointmentRefusals.ENDS_BEFORE_IT_BEGINS;
import static org.buranakan.actors.appointment.AppointmentRefusals.TOO_FAR;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bounds of the days for which somebody is appointed. */
final class AppointmentRules {
  private static final int LONGEST_YEARS = 10;

  private AppointmentRules() {}

  static void requireDays(LocalDate from, @Nullable LocalDate to, LocalDate today) {
    if (from.isBefore(today)) {
      throw BEGINS_IN_THE_PAST.at("/validFrom", from, today);
    }
    requireNear("/validFrom", from, today);
    if (to != null) {
      if (to.isBefore(from)) {
        throw ENDS_BEFORE_IT_BEGINS.at("/validTo", to, from);
      }
      requireNear("/validTo", to, today);
    }
  }

  private static void requireNear(String pointer, LocalDate day, LocalDate today) {
    if (day.isAfter(today.plusYears(LONGEST_YEARS))) {
      throw TOO_FAR.at(pointer, day, LONGEST_YEARS);
    }
  }
}
