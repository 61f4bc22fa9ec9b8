package org.buranakan.dialogue.actor;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.platform.event.Inbox;
import org.buranakan.platform.event.IncomingEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Remembers who there is, so that a session can say who may come and for which sector. */
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
    inbox.receive(message, this::remember);
  }

  private void remember(IncomingEvent event) {
    var actor = event.data(Told.class).actor();
    actors.remember(
        new KnownActor(
            actor.id(), event.sequence(), actor.sector(), actor.status().equals("active")));
  }

  /** What this service uses of every {@code actor.*}. */
  record Told(Actor actor) {}

  record Actor(UUID id, Sector sector, String status) {}
}
