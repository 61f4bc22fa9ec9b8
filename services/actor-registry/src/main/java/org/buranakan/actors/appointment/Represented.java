package org.buranakan.actors.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.buranakan.actors.actor.Participation;

/** Who speaks for an actor, over or not: a person may ask for it. */
@ApplicationScoped
class Represented implements Participation.Source {
  private final Appointments appointments;

  Represented(Appointments appointments) {
    this.appointments = appointments;
  }

  @Override
  public List<Participation> of(UUID actor) {
    return appointments.idsOf(actor).stream()
        .map(id -> new Participation("appointment", id, "represented"))
        .toList();
  }
}
