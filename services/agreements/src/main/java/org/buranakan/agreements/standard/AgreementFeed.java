package org.buranakan.agreements.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.inbox.Feed;
import org.buranakan.platform.text.Text;

/** A standard ends with the agreement that it rests on. */
@ApplicationScoped
class AgreementFeed implements Feed {
  private static final Text REASON =
      Text.of(
          "ข้อตกลงที่เป็นฐานของมาตรฐานนี้สิ้นสุดลง",
          "The agreement that it rests on was terminated");

  private final Outbox outbox;
  private final Standards standards;
  private final Clock clock;

  AgreementFeed(Outbox outbox, Standards standards, Clock clock) {
    this.outbox = outbox;
    this.standards = standards;
    this.clock = clock;
  }

  @Override
  public String aggregate() {
    return "agreement";
  }

  @Override
  public void react(IncomingEvent event) {
    if (event.is("agreement.terminated")) {
      var next = standards.anyAdopted(event.subject());
      while (next.isPresent()) {
        withdraw(next.get(), event);
        next = standards.anyAdopted(event.subject());
      }
    }
  }

  /** One by one: all of them at once might not fit into memory. */
  private void withdraw(Standard standard, IncomingEvent cause) {
    outbox.publish(standard.withdraw(REASON, clock.instant()), cause);
    standards.forget(standard);
  }
}
