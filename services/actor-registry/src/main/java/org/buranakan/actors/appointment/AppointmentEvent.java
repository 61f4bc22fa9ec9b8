package org.buranakan.actors.appointment;

import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventType;

/** What can happen to an appointment. That its last day has passed is no event: the day says so. */
sealed interface AppointmentEvent extends DomainEvent {
  AppointmentView appointment();

  @Override
  default AppointmentView aggregate() {
    return appointment();
  }

  @EventType("appointment.made")
  record Made(AppointmentView appointment) implements AppointmentEvent {}

  @EventType("appointment.revoked")
  record Revoked(AppointmentView appointment) implements AppointmentEvent {}
}
