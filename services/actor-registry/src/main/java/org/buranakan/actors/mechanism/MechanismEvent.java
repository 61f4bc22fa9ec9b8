package org.buranakan.actors.mechanism;

import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventType;

/** What can happen to a mechanism. */
sealed interface MechanismEvent extends DomainEvent {
  MechanismView mechanism();

  @Override
  default MechanismView aggregate() {
    return mechanism();
  }

  /// A mechanism was founded.
  @EventType("mechanism.established")
  record Established(MechanismView mechanism) implements MechanismEvent {}

  /// An actor was taken in.
  @EventType("mechanism.member-joined")
  record MemberJoined(MechanismView mechanism, Member member) implements MechanismEvent {}

  /// An actor left.
  @EventType("mechanism.member-left")
  record MemberLeft(MechanismView mechanism, Member member) implements MechanismEvent {}

  /// The mechanism no longer works.
  @EventType("mechanism.dissolved")
  record Dissolved(MechanismView mechanism) implements MechanismEvent {}
}
