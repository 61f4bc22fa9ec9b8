package org.buranakan.agreements.actor;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.platform.event.Inbox;
import org.buranakan.platform.event.IncomingEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Remembers the actors, so that nobody has to ask the registry inside a transaction. */
@ApplicationScoped
class ActorFeed {
  private final Inbox inbox;
  private final KnownActors actors;

  ActorFeed(Inbox inbox, KnownActors actors) {
    this.inbox = inbox;
    this.actors = actors;
  }

  @Incoming("actors")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> message) {
    inbox.receive(message, this::handle);
  }

  private void handle(IncomingEvent event) {
    actors.remember(event.data(Told.class).actor(), event.sequence());
  }

  /** What this service uses of every {@code actor.*}. */
  record Told(ToldActor actor) {}
}
