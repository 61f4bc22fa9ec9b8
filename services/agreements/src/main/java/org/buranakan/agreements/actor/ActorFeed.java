package org.buranakan.agreements.actor;

import jakarta.enterprise.context.ApplicationScoped;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;

/** Remembers the actors, so that nobody has to ask the registry inside a transaction. */
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
    actors.remember(event.data(Told.class).actor(), event.sequence());
  }

  /** What this service uses of every {@code actor.*}. */
  record Told(ToldActor actor) {}
}
