package org.buranakan.agreements.agreement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.time.ThaiTime;

/** Notices commitments whose day has passed, whoever forgot them. */
@ApplicationScoped
class OverdueSweep {
  private final Agreements agreements;
  private final Outbox outbox;
  private final Clock clock;

  OverdueSweep(Agreements agreements, Outbox outbox, Clock clock) {
    this.agreements = agreements;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Scheduled(
      every = "{agreements.overdue-sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    sweep(clock.instant());
  }

  /** One commitment at a time: each is a change of its own, with its own event. */
  int sweep(Instant now) {
    var found = 0;
    while (QuarkusTransaction.requiringNew().call(() -> noteOne(now))) {
      found++;
    }
    return found;
  }

  private boolean noteOne(Instant now) {
    var event =
        agreements.nextOverdue(ThaiTime.date(now)).flatMap(agreement -> agreement.noteOverdue(now));
    event.ifPresent(outbox::publish);
    return event.isPresent();
  }
}
