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

  /// An account was appointed to represent an actor, perhaps from a later day on.
  @EventType("appointment.made")
  record Made(AppointmentView appointment) implements AppointmentEvent {}

  /// The appointment was ended, at once. What was signed on it stays signed. That a last day has
  /// passed is told by no event.
  @EventType("appointment.revoked")
  record Revoked(AppointmentView appointment) implements AppointmentEvent {}
}
