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

  /// A standard of practice was adopted from an agreement in force.
  @EventType("standard.adopted")
  record Adopted(StandardView standard) implements StandardEvent {}

  /// Another standard, named in `supersededBy`, took the place of this one.
  @EventType("standard.superseded")
  record Superseded(StandardView standard) implements StandardEvent {}

  /// The standard is no longer to be followed: it was withdrawn, or the agreement that it rests on
  /// was terminated (`ce_causationid` names that event).
  @EventType("standard.withdrawn")
  record Withdrawn(StandardView standard) implements StandardEvent {}
}
