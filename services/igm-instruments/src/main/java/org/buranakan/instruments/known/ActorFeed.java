package org.buranakan.instruments.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;
import org.jspecify.annotations.Nullable;

/** Remembers of every actor its sector, province and status. */
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
    var active = actor.status().equals("active");
    actors.remember(
        new KnownActor(actor.id(), actor.sector(), actor.province(), active), event.sequence());
  }

  /** What this service uses of every {@code actor.*}. */
  record Told(Actor actor) {}

  record Actor(UUID id, String sector, @Nullable String province, String status) {}
}
