package org.buranakan.dialogue.actor;

import jakarta.enterprise.context.ApplicationScoped;
import org.buranakan.platform.appointment.KnownAppointments;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;

/** Remembers who may speak for the actors besides those whose tokens name them. */
@ApplicationScoped
class AppointmentFeed implements Feed {
  private final KnownAppointments appointments;

  AppointmentFeed(KnownAppointments appointments) {
    this.appointments = appointments;
  }

  @Override
  public String aggregate() {
    return "appointment";
  }

  @Override
  public void remember(IncomingEvent event) {
    appointments.remember(event);
  }
}
