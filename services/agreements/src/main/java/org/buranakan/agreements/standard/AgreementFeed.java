package org.buranakan.agreements.standard;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.platform.event.Inbox;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A standard ends with the agreement that it rests on. */
@ApplicationScoped
class AgreementFeed {
  private static final Text REASON =
      Text.of(
          "ข้อตกลงที่เป็นฐานของมาตรฐานนี้สิ้นสุดลง",
          "The agreement that it rests on was terminated");

  private final Inbox inbox;
  private final Outbox outbox;
  private final Standards standards;
  private final Clock clock;

  AgreementFeed(Inbox inbox, Outbox outbox, Standards standards, Clock clock) {
    this.inbox = inbox;
    this.outbox = outbox;
    this.standards = standards;
    this.clock = clock;
  }

  @Incoming("agreements")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> message) {
    inbox.receive(message, this::handle);
  }

  private void handle(IncomingEvent event) {
    if (event.is("agreement.terminated")) {
      for (var standard : standards.adopted(event.subject())) {
        outbox.publish(standard.withdraw(REASON, clock.instant()), event);
      }
    }
  }
}
