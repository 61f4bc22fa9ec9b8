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

  @EventType("actor.registered")
  record Registered(ActorView actor) implements ActorEvent {}

  @EventType("actor.changed")
  record Changed(ActorView actor) implements ActorEvent {}

  @EventType("actor.mandate-recorded")
  record MandateRecorded(ActorView actor, Mandate mandate) implements ActorEvent {}

  @EventType("actor.dissolved")
  record Dissolved(ActorView actor) implements ActorEvent {}

  @EventType("actor.erased")
  record Erased(ActorView actor) implements ActorEvent {}
}
