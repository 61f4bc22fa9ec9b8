package org.buranakan.platform.appointment;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;

/** Only in services that ask for it: in the others no actor speaks. */
@ApplicationScoped
@IfBuildProperty(name = "buranakan.appointments", stringValue = "remembered")
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
