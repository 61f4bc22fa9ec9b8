package org.buranakan.instruments.known;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.instruments.known.References.Reference;
import org.buranakan.platform.event.Inbox;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Remembers standards of practice: an adopted one can be cited. */
@ApplicationScoped
class StandardFeed {
  private final Inbox inbox;
  private final References references;

  StandardFeed(Inbox inbox, References references) {
    this.inbox = inbox;
    this.references = references;
  }

  @Incoming("standards")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> message) {
    inbox.receive(message, this::handle);
  }

  private void handle(IncomingEvent event) {
    var told = event.data(Told.class).standard();
    references.remember(
        new Reference(
            ReferenceKind.STANDARD,
            told.id(),
            event.sequence(),
            told.title(),
            told.province(),
            told.status().equals("adopted")));
  }

  /** What this service uses of every {@code standard.*}. */
  record Told(Standard standard) {}

  record Standard(UUID id, @Nullable Text title, @Nullable String province, String status) {}
}
