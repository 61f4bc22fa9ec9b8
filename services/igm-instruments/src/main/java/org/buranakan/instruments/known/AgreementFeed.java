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

/** Remembers agreements: one in force opens the way for a programme that cites it. */
@ApplicationScoped
class AgreementFeed {
  private final Inbox inbox;
  private final References references;

  AgreementFeed(Inbox inbox, References references) {
    this.inbox = inbox;
    this.references = references;
  }

  @Incoming("agreements")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> message) {
    inbox.receive(message, this::handle);
  }

  private void handle(IncomingEvent event) {
    var told = event.data(Told.class).agreement();
    references.remember(
        new Reference(
            ReferenceKind.AGREEMENT,
            told.id(),
            event.sequence(),
            told.title(),
            told.province(),
            told.status().equals("in-force")));
  }

  /** What this service uses of every {@code agreement.*}. */
  record Told(Agreement agreement) {}

  record Agreement(UUID id, @Nullable Text title, @Nullable String province, String status) {}
}
