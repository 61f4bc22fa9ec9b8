package org.buranakan.dialogue.session;

import static org.buranakan.platform.caller.Role.FACILITATOR;
import static org.buranakan.platform.caller.Role.PROVINCE_OFFICER;
import static org.buranakan.platform.caller.Role.REPRESENTATIVE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.platform.audit.Audit;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.rest.IfMatch;

/** How far the caller's token reaches into a session. */
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

  /** The session for a change; 403 where the token does not cover its province. */
  Session requireMine(UUID id) {
    var session = sessions.requireForChange(id);
    caller.requireProvince(session.province());
    ifMatch.require(session.version());
    return session;
  }

  /**
   * Who speaks for the actor: its own representative, or the facilitator who wrote down what the
   * actor said. Anybody else: 403.
   */
  Position.Speaker requireSpeaksFor(UUID actorId, Session session) {
    if (caller.has(FACILITATOR) && !caller.actors().contains(actorId)) {
      caller.requireProvince(session.province());
      return Position.Speaker.FACILITATOR;
    }
    caller.requireActsFor(actorId);
    return Position.Speaker.REPRESENTATIVE;
  }

  /** What people said is shown to those who took part, and to those who run the dialogue. */
  SessionView shown(Session session) {
    var runs =
        (caller.has(PROVINCE_OFFICER) || caller.has(FACILITATOR))
            && caller.provinces().contains(session.province());
    var tookPart = caller.has(REPRESENTATIVE) && session.isAttendedByAnyOf(caller.actors());
    var shown = runs || tookPart ? session.view() : session.told();
    if (!shown.isBrief()) {
      audit.readPersonalData(shown.id());
    }
    return shown;
  }
}
