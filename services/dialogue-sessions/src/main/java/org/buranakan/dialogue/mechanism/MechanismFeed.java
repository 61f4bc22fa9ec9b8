package org.buranakan.dialogue.mechanism;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.platform.event.Inbox;
import org.buranakan.platform.event.IncomingEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Remembers the bodies under which a dialogue can be held. */
@ApplicationScoped
class MechanismFeed {
  private final Inbox inbox;
  private final KnownMechanisms mechanisms;

  MechanismFeed(Inbox inbox, KnownMechanisms mechanisms) {
    this.inbox = inbox;
    this.mechanisms = mechanisms;
  }

  @Incoming("mechanisms")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> message) {
    inbox.receive(message, this::remember);
  }

  private void remember(IncomingEvent event) {
    var mechanism = event.data(Told.class).mechanism();
    mechanisms.remember(
        new KnownMechanism(
            mechanism.id(),
            event.sequence(),
            mechanism.form(),
            mechanism.province(),
            mechanism.status().equals("active")));
  }

  /** What this service uses of every {@code mechanism.*}. */
  record Told(Mechanism mechanism) {}

  record Mechanism(UUID id, String form, String province, String status) {}
}
