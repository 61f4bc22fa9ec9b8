package org.buranakan.agreements.agreement;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.agreements.session.KnownSessions;
import org.buranakan.agreements.session.Session;
import org.buranakan.platform.event.Inbox;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Remembers the sessions, and drafts one agreement from each that concludes with consensus. */
@ApplicationScoped
class Drafting {
  private final Inbox inbox;
  private final Outbox outbox;
  private final KnownSessions sessions;
  private final Agreements agreements;
  private final Clock clock;

  Drafting(Inbox inbox, Outbox outbox, KnownSessions sessions, Agreements agreements, Clock clock) {
    this.inbox = inbox;
    this.outbox = outbox;
    this.sessions = sessions;
    this.agreements = agreements;
    this.clock = clock;
  }

  @Incoming("sessions")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> message) {
    inbox.receive(message, this::handle);
  }

  private void handle(IncomingEvent event) {
    var session = event.data(Told.class).session();
    sessions.remember(session, event.sequence());
    // Remembering locked the session, so nobody else drafts from it at the same moment.
    if (event.is("session.concluded")
        && !session.reached().isEmpty()
        && !agreements.anyOf(session.id())) {
      var agreement = new Agreement(session, clock.instant());
      agreements.persist(agreement);
      outbox.publish(agreement.drafted(), event);
    }
  }

  /** The session, if it has no agreement that counts; nobody else drafts from it meanwhile. */
  Session requireFree(UUID id) {
    var session = sessions.findLocked(id).orElseThrow(() -> AgreementRules.unknownSession(id));
    agreements
        .ofSession(id)
        .ifPresent(
            existing -> {
              throw Problem.conflict(
                  Reason.of(
                      "agreement.session-has-one",
                      "การประชุมนี้มีข้อตกลงอยู่แล้ว: " + existing.id(),
                      "this session has agreement " + existing.id() + " already"));
            });
    return session;
  }

  /** What this service uses of every {@code session.*}. */
  record Told(Session session) {}
}
