package org.buranakan.actors.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
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
    var today = ThaiTime.date(dissolved.at());
    var some = appointments.someToEnd(dissolved.actorId(), today);
    while (!some.isEmpty()) {
      some.forEach(open -> end(open, dissolved.at()));
      some = appointments.someToEnd(dissolved.actorId(), today);
    }
  }

  /** With each event the outbox looks at all that the session holds, so it should hold little. */
  private void end(Appointment open, Instant now) {
    outbox.publish(open.revoke(null, now));
    appointments.forget(open);
  }
}
