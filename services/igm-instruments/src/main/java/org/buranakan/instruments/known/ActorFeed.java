package org.buranakan.instruments.known;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.platform.event.Inbox;
import org.buranakan.platform.event.IncomingEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Remembers of every actor its sector, province and status. */
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
    var actor = event.data(Told.class).actor();
    var active = actor.status().equals("active");
    actors.remember(
        new KnownActor(actor.id(), actor.sector(), actor.province(), active), event.sequence());
  }

  /** What this service uses of every {@code actor.*}. */
  record Told(Actor actor) {}

  record Actor(UUID id, String sector, @Nullable String province, String status) {}
}
