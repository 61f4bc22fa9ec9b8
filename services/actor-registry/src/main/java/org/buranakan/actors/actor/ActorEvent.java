package org.buranakan.actors.actor;

import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventType;

/** What can happen to an actor. Of persons, no event carries a name. */
sealed interface ActorEvent extends DomainEvent {
  ActorView actor();

  @Override
  default ActorView aggregate() {
    return actor();
  }

  /// A new actor is registered.
  @EventType("actor.registered")
  record Registered(ActorView actor) implements ActorEvent {}

  /// What is recorded about the actor was corrected.
  @EventType("actor.changed")
  record Changed(ActorView actor) implements ActorEvent {}

  /// A structural instrument in force gave the actor a mandate.
  @EventType("actor.mandate-recorded")
  record MandateRecorded(ActorView actor, Mandate mandate) implements ActorEvent {}

  /// The actor no longer exists.
  @EventType("actor.dissolved")
  record Dissolved(ActorView actor) implements ActorEvent {}

  /// The person was erased: name, identifiers and contacts are gone for good, the id stays with
  /// what it took part in. Who has them from the API has to forget them, too (Personal Data
  /// Protection Act B.E. 2562 (2019), section 33).
  @EventType("actor.erased")
  record Erased(ActorView actor) implements ActorEvent {}
}
