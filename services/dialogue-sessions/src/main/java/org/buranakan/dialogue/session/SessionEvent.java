package org.buranakan.dialogue.session;

import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventType;

/** What can happen to a session. No event carries a comment or the text of minutes. */
sealed interface SessionEvent extends DomainEvent {
  SessionView session();

  @Override
  default SessionView aggregate() {
    return session();
  }

  @EventType("session.planned")
  record Planned(SessionView session) implements SessionEvent {}

  @EventType("session.agenda-changed")
  record AgendaChanged(SessionView session) implements SessionEvent {}

  @EventType("session.noticed")
  record Noticed(SessionView session) implements SessionEvent {}

  @EventType("session.attendance-recorded")
  record AttendanceRecorded(SessionView session, Attendance attendance) implements SessionEvent {}

  @EventType("session.position-taken")
  record PositionTaken(SessionView session, Position position) implements SessionEvent {}

  @EventType("session.concluded")
  record Concluded(SessionView session) implements SessionEvent {}

  @EventType("session.minutes-written")
  record MinutesWritten(SessionView session) implements SessionEvent {}

  @EventType("session.minutes-approved")
  record MinutesApproved(SessionView session) implements SessionEvent {}

  @EventType("session.cancelled")
  record Cancelled(SessionView session) implements SessionEvent {}
}
