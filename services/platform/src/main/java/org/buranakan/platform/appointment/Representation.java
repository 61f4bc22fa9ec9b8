package org.buranakan.platform.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.caller.Delegation;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.time.ThaiTime;

/** Who speaks for whom by appointment, as far as this service was told by now. */
@ApplicationScoped
public class Representation implements Delegation {
  private final KnownAppointments appointments;
  private final Clock clock;

  Representation(KnownAppointments appointments, Clock clock) {
    this.appointments = appointments;
    this.clock = clock;
  }

  @Override
  public Set<UUID> actorsOf(String account) {
    return appointments.actorsOf(account, ThaiTime.date(clock.instant()));
  }

  @Override
  public Optional<Reason> whyNot(String account, UUID actor) {
    return appointments
        .newest(account, actor)
        .map(one -> one.whyNot(ThaiTime.date(clock.instant())));
  }

  /** At the moment of what is recorded with it; refuses (403) where there is none by then. */
  public Authority requireAuthority(Caller caller, UUID actor, Instant now) {
    if (caller.actors().contains(actor)) {
      return Authority.STANDING;
    }
    return appointments
        .valid(caller.id(), actor, ThaiTime.date(now))
        .map(KnownAppointment::authority)
        .orElseThrow(() -> Problem.forbidden(whyNot(caller.id(), actor).orElseThrow()));
  }
}
