package org.buranakan.instruments.known;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.platform.event.Inbox;
import org.buranakan.platform.event.IncomingEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Remembers of every mechanism its form, province and status. */
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
    inbox.receive(message, this::handle);
  }

  private void handle(IncomingEvent event) {
    var told = event.data(Told.class).mechanism();
    var active = told.status().equals("active");
    mechanisms.remember(told.id(), event.sequence(), told.province(), told.form(), active);
  }

  /** What this service uses of every {@code mechanism.*}. */
  record Told(Mechanism mechanism) {}

  record Mechanism(UUID id, String form, @Nullable String province, String status) {}
}
