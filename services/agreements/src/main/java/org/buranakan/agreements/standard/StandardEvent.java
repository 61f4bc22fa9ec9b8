package org.buranakan.agreements.standard;

import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventType;

/** What can happen to a standard. */
sealed interface StandardEvent extends DomainEvent {
  StandardView standard();

  @Override
  default StandardView aggregate() {
    return standard();
  }

  @EventType("standard.adopted")
  record Adopted(StandardView standard) implements StandardEvent {}

  @EventType("standard.superseded")
  record Superseded(StandardView standard) implements StandardEvent {}

  @EventType("standard.withdrawn")
  record Withdrawn(StandardView standard) implements StandardEvent {}
}
