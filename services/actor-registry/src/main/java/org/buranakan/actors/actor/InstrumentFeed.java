package org.buranakan.actors.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.inbox.Feed;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** A structural instrument in force gives an actor its mandate: the registry records it. */
@ApplicationScoped
class InstrumentFeed implements Feed {
  private final Outbox outbox;
  private final Actors actors;
  private final Clock clock;

  InstrumentFeed(Outbox outbox, Actors actors, Clock clock) {
    this.outbox = outbox;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public String aggregate() {
    return "instrument";
  }

  @Override
  public void react(IncomingEvent event) {
    if (!event.is("instrument.in-force")) {
      return;
    }
    var instrument = event.data(InForce.class).instrument();
    var grant = instrument.mandate();
    if (grant != null) {
      var mandate = new Mandate(instrument.id(), grant.powers(), grant.legalBasis(), event.time());
      actors
          .require(grant.actorId())
          .record(mandate, instrument.province(), clock.instant())
          .ifPresent(recorded -> outbox.publish(recorded, event));
    }
  }

  /** What the registry uses of {@code instrument.in-force}. */
  record InForce(Instrument instrument) {}

  record Instrument(UUID id, @Nullable String province, @Nullable Grant mandate) {}

  record Grant(UUID actorId, Text powers, @Nullable Text legalBasis) {}
}
