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

  /// The next session of a track is planned; the track's open follow-ups are on its agenda.
  @EventType("session.planned")
  record Planned(SessionView session) implements SessionEvent {}

  /// The agenda of a planned session changed, by people or (with `ce_causationid`) because of a
  /// call.
  @EventType("session.agenda-changed")
  record AgendaChanged(SessionView session) implements SessionEvent {}

  /// The notice was sent: actors are invited, and the agenda is frozen.
  @EventType("session.noticed")
  record Noticed(SessionView session) implements SessionEvent {}

  /// An actor came, or the record of it was corrected.
  @EventType("session.attendance-recorded")
  record AttendanceRecorded(SessionView session, Attendance attendance) implements SessionEvent {}

  /// An actor took a position on a decision item, or changed it.
  @EventType("session.position-taken")
  record PositionTaken(SessionView session, Position position) implements SessionEvent {}

  /// The session was concluded: the consensus on each decision item is known. Agreements are
  /// drafted from what was reached.
  @EventType("session.concluded")
  record Concluded(SessionView session) implements SessionEvent {}

  /// Minutes were written or corrected; the event does not carry their text.
  @EventType("session.minutes-written")
  record MinutesWritten(SessionView session) implements SessionEvent {}

  /// The minutes were approved: the session is on record.
  @EventType("session.minutes-approved")
  record MinutesApproved(SessionView session) implements SessionEvent {}

  /// The session does not take place; its follow-ups wait for the next one.
  @EventType("session.cancelled")
  record Cancelled(SessionView session) implements SessionEvent {}
}
