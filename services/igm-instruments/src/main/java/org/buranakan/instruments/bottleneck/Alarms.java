package org.buranakan.instruments.bottleneck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.buranakan.instruments.known.KnownMechanisms;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.text.Text;

/** Opens a bottleneck when another service's event shows that something stands in the way. */
@ApplicationScoped
class Alarms {
  private final Bottlenecks bottlenecks;
  private final KnownMechanisms mechanisms;
  private final Outbox outbox;
  private final Clock clock;

  Alarms(Bottlenecks bottlenecks, KnownMechanisms mechanisms, Outbox outbox, Clock clock) {
    this.bottlenecks = bottlenecks;
    this.mechanisms = mechanisms;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Opens one, unless what the same cause opened before still stands. */
  void raise(Origin origin, BottleneckKind kind, Text title, IncomingEvent cause) {
    if (bottlenecks.unresolved(origin).isPresent()) {
      return;
    }
    var province = cause.province();
    var advice = FamilyAdvice.of(kind, mechanisms.workIn(province));
    var bottleneck = new Bottleneck(province, title, kind, origin, advice, clock.instant());
    bottlenecks.persist(bottleneck);
    outbox.publish(bottleneck.opened(), cause);
  }

  /** Resolves what the cause opened, unless an instrument works on it: then that decides. */
  void lower(Origin origin, Text outcome, IncomingEvent cause) {
    bottlenecks
        .unresolved(origin)
        .flatMap(bottleneck -> bottleneck.causeGone(outcome, clock.instant()))
        .ifPresent(resolved -> outbox.publish(resolved, cause));
  }
}
