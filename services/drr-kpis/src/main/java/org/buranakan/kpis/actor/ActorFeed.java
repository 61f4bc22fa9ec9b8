package org.buranakan.kpis.actor;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.platform.event.Inbox;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Remembers actors and mechanisms, so that scorecards can name who is responsible. */
@ApplicationScoped
class ActorFeed {
  private final Inbox inbox;
  private final Directory directory;

  ActorFeed(Inbox inbox, Directory directory) {
    this.inbox = inbox;
    this.directory = directory;
  }

  @Incoming("actors")
  @Blocking
  void receiveActor(ConsumerRecord<String, byte[]> message) {
    inbox.receive(message, event -> directory.remember(event.data(OfActor.class).actor()));
  }

  @Incoming("mechanisms")
  @Blocking
  void receiveMechanism(ConsumerRecord<String, byte[]> message) {
    inbox.receive(message, event -> directory.remember(event.data(OfMechanism.class).mechanism()));
  }

  /** What this service uses of actor events. */
  record OfActor(Actor actor) {}

  record Actor(
      UUID id,
      long version,
      String sector,
      @Nullable Text name,
      @Nullable String province,
      String status) {}

  /** What this service uses of mechanism events. */
  record OfMechanism(Mechanism mechanism) {}

  record Mechanism(
      UUID id, long version, String form, Text name, @Nullable String province, String status) {}
}
