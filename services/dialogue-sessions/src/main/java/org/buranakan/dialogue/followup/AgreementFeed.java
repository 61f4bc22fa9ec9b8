package org.buranakan.dialogue.followup;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.dialogue.track.FollowUp;
import org.buranakan.dialogue.track.FollowUp.OriginKind;
import org.buranakan.platform.event.Inbox;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** An overdue commitment comes back to the dialogue that it was made in. */
@ApplicationScoped
class AgreementFeed {
  private final Inbox inbox;
  private final KnownAgreements agreements;
  private final Calls calls;

  AgreementFeed(Inbox inbox, KnownAgreements agreements, Calls calls) {
    this.inbox = inbox;
    this.agreements = agreements;
    this.calls = calls;
  }

  @Incoming("agreements")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> message) {
    inbox.receive(message, this::handle);
  }

  private void handle(IncomingEvent event) {
    var agreement = event.data(Told.class).agreement();
    agreements.remember(agreement.id(), event.sequence(), agreement.trackId());
    if (event.is("agreement.commitment-overdue")) {
      var commitment = event.data(Overdue.class).commitment();
      calls.call(
          agreement.trackId(),
          agreement.province(),
          Calls.because("คำมั่นเลยกำหนด", "Overdue commitment", commitment.text()),
          new FollowUp.Origin(OriginKind.COMMITMENT, commitment.id()),
          event);
    }
  }

  /** What this service uses of every {@code agreement.*}. */
  record Told(Agreement agreement) {}

  record Agreement(UUID id, UUID trackId, String province) {}

  /** What it uses of {@code agreement.commitment-overdue} besides. */
  record Overdue(Commitment commitment) {}

  record Commitment(UUID id, Text text) {}
}
