package org.buranakan.actors.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.buranakan.actors.actor.ActorDissolved;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.time.ThaiTime;

/**
 * Nobody represents what exists no more. (An assumption for offices and networks, after section 826
 * of the Civil and Commercial Code: agency ends with the death or bankruptcy of the principal.)
 */
@ApplicationScoped
class EndedActors {
  private final Appointments appointments;
  private final Outbox outbox;

  EndedActors(Appointments appointments, Outbox outbox) {
    this.appointments = appointments;
    this.outbox = outbox;
  }

  void follow(@Observes ActorDissolved dissolved) {
    appointments
        .endOf(dissolved.actorId(), ThaiTime.date(dissolved.at()))
        .forEach(open -> outbox.publish(open.revoke(null, dissolved.at())));
  }
}
