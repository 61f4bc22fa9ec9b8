package org.buranakan.dialogue.session;

import static org.buranakan.platform.caller.Action.RUN_DIALOGUES;
import static org.buranakan.platform.caller.Role.REPRESENTATIVE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.platform.audit.Audit;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.rest.IfMatch;

/** How far the caller's authority reaches into a session. */
@ApplicationScoped
class SessionAccess {
  private final Sessions sessions;
  private final Caller caller;
  private final IfMatch ifMatch;
  private final Audit audit;

  SessionAccess(Sessions sessions, Caller caller, IfMatch ifMatch, Audit audit) {
    this.sessions = sessions;
    this.caller = caller;
    this.ifMatch = ifMatch;
    this.audit = audit;
  }

  /** The session for a change; 403 for those who don't run its dialogue. */
  Session requireMine(UUID id) {
    var session = sessions.requireForChange(id);
    caller.require(session.where());
    ifMatch.require(session.version());
    return session;
  }

  /**
   * Who speaks for the actor: its own representative, or the facilitator who wrote down what the
   * actor said. Anybody else: 403.
   */
  Position.Speaker requireSpeaksFor(UUID actorId, Session session) {
    caller.require(session.where().onBehalfOf(actorId));
    return caller.actsFor(actorId) ? Position.Speaker.REPRESENTATIVE : Position.Speaker.FACILITATOR;
  }

  /** What people said is shown to those who took part, and to those who run the dialogue. */
  SessionView shown(Session session) {
    var tookPart = caller.has(REPRESENTATIVE) && session.isAttendedByAnyOf(caller.represented());
    if (!tookPart && !caller.may(RUN_DIALOGUES, session.where())) {
      return session.told();
    }
    var shown = session.view();
    if (!shown.isBrief()) {
      audit.readPersonalData(shown.id());
    }
    return shown;
  }
}
