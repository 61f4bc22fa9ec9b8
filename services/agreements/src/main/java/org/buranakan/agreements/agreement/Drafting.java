package org.buranakan.agreements.agreement;

import static org.buranakan.agreements.agreement.AgreementRefusals.SESSION_HAS_ONE;
import static org.buranakan.agreements.agreement.AgreementRefusals.UNKNOWN_SESSION;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.agreements.session.KnownSessions;
import org.buranakan.agreements.session.Session;
import org.buranakan.platform.caller.Reach;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.inbox.Feed;

/** Remembers the sessions, and drafts one agreement from each that concludes with consensus. */
@ApplicationScoped
class Drafting implements Feed {
  private final Outbox outbox;
  private final KnownSessions sessions;
  private final Agreements agreements;
  private final Reach reach;
  private final Clock clock;

  Drafting(Outbox outbox, KnownSessions sessions, Agreements agreements, Reach reach, Clock clock) {
    this.outbox = outbox;
    this.sessions = sessions;
    this.agreements = agreements;
    this.reach = reach;
    this.clock = clock;
  }

  @Override
  public String aggregate() {
    return "session";
  }

  @Override
  public void remember(IncomingEvent event) {
    sessions.remember(event.data(Told.class).session(), event.sequence());
  }

  @Override
  public void react(IncomingEvent event) {
    var session = event.data(Told.class).session();
    // Remembering locked the session, so nobody else drafts from it at the same moment.
    if (event.is("session.concluded")
        && !session.reached().isEmpty()
        && !agreements.anyOf(session.id())) {
      var agreement = new Agreement(session, clock.instant());
      agreements.persist(agreement);
      outbox.publish(agreement.drafted(), event);
    }
  }

  /**
   * The session, if the caller sees it and it has no agreement that counts; nobody else drafts from
   * it meanwhile.
   */
  Session requireFree(UUID id) {
    var session =
        sessions
            .findLocked(id)
            .filter(it -> reach.covers(it.province()))
            .orElseThrow(() -> UNKNOWN_SESSION.at("/sessionId", id));
    agreements
        .ofSession(id)
        .ifPresent(
            existing -> {
              throw SESSION_HAS_ONE.problem(existing.id());
            });
    return session;
  }

  /** What this service uses of every {@code session.*}. */
  record Told(Session session) {}
}
