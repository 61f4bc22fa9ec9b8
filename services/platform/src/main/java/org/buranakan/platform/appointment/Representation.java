package org.buranakan.platform.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    var today = ThaiTime.date(clock.instant());
    return appointments.of(account).stream()
        .filter(one -> one.isValidOn(today))
        .map(KnownAppointment::actorId)
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<Reason> whyNot(String account, UUID actor) {
    return ofActor(account, actor)
        .findFirst()
        .map(one -> one.whyNot(ThaiTime.date(clock.instant())));
  }

  /** At the moment of what is recorded with it; refuses (403) where there is none by then. */
  public Authority requireAuthority(Caller caller, UUID actor, Instant now) {
    if (caller.actors().contains(actor)) {
      return Authority.STANDING;
    }
    var today = ThaiTime.date(now);
    return ofActor(caller.id(), actor)
        .filter(one -> one.isValidOn(today))
        .findFirst()
        .map(KnownAppointment::authority)
        .orElseThrow(() -> Problem.forbidden(whyNot(caller.id(), actor).orElseThrow()));
  }

  private Stream<KnownAppointment> ofActor(String account, UUID actor) {
    return appointments.of(account).stream().filter(one -> one.actorId().equals(actor));
  }
}
