package org.buranakan.dialogue.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;

/** Remembers who there is, so that a session can say who may come and for which sector. */
@ApplicationScoped
class ActorFeed implements Feed {
  private final KnownActors actors;

  ActorFeed(KnownActors actors) {
    this.actors = actors;
  }

  @Override
  public String aggregate() {
    return "actor";
  }

  @Override
  public void remember(IncomingEvent event) {
    var actor = event.data(Told.class).actor();
    actors.remember(
        new KnownActor(
            actor.id(), event.sequence(), actor.sector(), actor.status().equals("active")));
  }

  /** What this service uses of every {@code actor.*}. */
  record Told(Actor actor) {}

  record Actor(UUID id, Sector sector, String status) {}
}
