package org.buranakan.platform.appointment;

import static org.buranakan.platform.caller.Role.REPRESENTATIVE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.time.ThaiTime;

/**
 * For whom a caller speaks: for the actors in the token, and for those that appointed the account,
 * as far as this service was told by then.
 */
@ApplicationScoped
public class Representation {
  private final Caller caller;
  private final KnownAppointments appointments;
  private final Clock clock;

  Representation(Caller caller, KnownAppointments appointments, Clock clock) {
    this.caller = caller;
    this.appointments = appointments;
    this.clock = clock;
  }

  /** Refuses (403) to let the caller speak for an actor without authority to do so now. */
  public void requireActsFor(UUID actor) {
    requireActsFor(actor, clock.instant());
  }

  /** The authority at the moment of what is recorded with it; refuses (403) where there is none. */
  public Authority requireActsFor(UUID actor, Instant now) {
    return authority(actor, now).orElseThrow(() -> Problem.forbidden(whyNot(actor, now)));
  }

  public boolean actsFor(UUID actor) {
    return authority(actor, clock.instant()).isPresent();
  }

  /** All actors for which the caller speaks now. */
  public Set<UUID> actors() {
    var today = ThaiTime.date(clock.instant());
    var byAppointment =
        appointed().filter(one -> one.isValidOn(today)).map(KnownAppointment::actorId);
    return Stream.concat(caller.actors().stream(), byAppointment).collect(Collectors.toSet());
  }

  private Optional<Authority> authority(UUID actor, Instant now) {
    return caller.actors().contains(actor)
        ? Optional.of(Authority.STANDING)
        : appointed()
            .filter(one -> one.actorId().equals(actor) && one.isValidOn(ThaiTime.date(now)))
            .map(KnownAppointment::authority)
            .findFirst();
  }

  /** The appointment gives the actor; the role is given in the realm. */
  private Stream<KnownAppointment> appointed() {
    return caller.has(REPRESENTATIVE) ? appointments.of(caller.id()).stream() : Stream.empty();
  }

  private Reason whyNot(UUID actor, Instant now) {
    return appointed()
        .filter(one -> one.actorId().equals(actor))
        .findFirst()
        .map(one -> one.whyNot(ThaiTime.date(now)))
        .orElseGet(
            () ->
                Reason.of(
                    "caller.foreign-actor",
                    "ท่านไม่ได้รับมอบหมายให้กระทำการแทนตัวแสดง " + actor,
                    "you don't act for actor " + actor));
  }
}
