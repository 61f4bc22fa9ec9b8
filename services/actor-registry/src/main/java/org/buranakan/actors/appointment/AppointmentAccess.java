package org.buranakan.actors.appointment;

import static org.buranakan.actors.appointment.AppointmentRefusals.FOREIGN;
import static org.buranakan.actors.appointment.AppointmentRefusals.MAY_NOT_APPOINT;
import static org.buranakan.actors.appointment.AppointmentRefusals.NO_SUBDELEGATION;
import static org.buranakan.platform.caller.Action.APPOINT;
import static org.buranakan.platform.caller.Action.READ_APPOINTMENTS;
import static org.buranakan.platform.caller.Role.REPRESENTATIVE;
import static org.buranakan.platform.caller.Where.in;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.buranakan.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who appoints, revokes and sees: the actor itself, by those whose token names it, and whoever
 * keeps its record. The appointed may know of it and give it back, and not pass it on.
 */
@ApplicationScoped
class AppointmentAccess {
  private final Appointments appointments;
  private final Caller caller;
  private final Clock clock;

  AppointmentAccess(Appointments appointments, Caller caller, Clock clock) {
    this.appointments = appointments;
    this.caller = caller;
    this.clock = clock;
  }

  void requireMayAppoint(UUID actor, @Nullable String province) {
    if (!caller.may(APPOINT, in(province).onBehalfOf(actor))) {
      throw appointments.anyValid(actor, caller.id(), clock.instant())
          ? NO_SUBDELEGATION.problem()
          : MAY_NOT_APPOINT.problem();
    }
  }

  /** Who was appointed may give it back: Civil and Commercial Code, section 827. */
  void requireMayRevoke(AppointmentView one) {
    if (!caller.may(APPOINT, in(one.province()).onBehalfOf(one.actorId()))
        && !one.representative().toString().equals(caller.id())) {
      throw MAY_NOT_APPOINT.problem();
    }
  }

  void requireMaySee(AppointmentView one) {
    if (!visible().covers(one)) {
      throw FOREIGN.problem();
    }
  }

  Visible visible() {
    var provinces =
        caller.provinces().stream()
            .filter(province -> caller.may(READ_APPOINTMENTS, in(province)))
            .collect(Collectors.toSet());
    return new Visible(
        caller.isEverywhere(READ_APPOINTMENTS),
        provinces,
        caller.has(REPRESENTATIVE) ? caller.actors() : Set.of(),
        caller.id());
  }
}
