package org.buranakan.actors.actor;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.platform.event.Inbox;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** A structural instrument in force gives an actor its mandate: the registry records it. */
@ApplicationScoped
class InstrumentFeed {
  private final Inbox inbox;
  private final Outbox outbox;
  private final Actors actors;
  private final Clock clock;

  InstrumentFeed(Inbox inbox, Outbox outbox, Actors actors, Clock clock) {
    this.inbox = inbox;
    this.outbox = outbox;
    this.actors = actors;
    this.clock = clock;
  }

  @Incoming("instruments")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> message) {
    inbox.receive(message, this::handle);
  }

  private void handle(IncomingEvent event) {
    if (!event.is("instrument.in-force")) {
      return;
    }
    var instrument = event.data(InForce.class).instrument();
    var grant = instrument.mandate();
    if (grant != null) {
      var mandate = new Mandate(instrument.id(), grant.powers(), grant.legalBasis(), event.time());
      actors
          .require(grant.actorId())
          .record(mandate, clock.instant())
          .ifPresent(recorded -> outbox.publish(recorded, event));
    }
  }

  /** What the registry uses of {@code instrument.in-force}. */
  record InForce(Instrument instrument) {}

  record Instrument(UUID id, @Nullable Grant mandate) {}

  record Grant(UUID actorId, Text powers, @Nullable Text legalBasis) {}
}
