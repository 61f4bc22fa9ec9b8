package org.buranakan.kpis.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Remembers actors, so that scorecards can name who is responsible. */
@ApplicationScoped
class ActorFeed implements Feed {
  private final Directory directory;

  ActorFeed(Directory directory) {
    this.directory = directory;
  }

  @Override
  public String aggregate() {
    return "actor";
  }

  @Override
  public void remember(IncomingEvent event) {
    directory.remember(event.data(Told.class).actor());
  }

  /** What this service uses of every {@code actor.*}. */
  record Told(Actor actor) {}

  record Actor(
      UUID id,
      long version,
      String sector,
      @Nullable Text name,
      @Nullable String province,
      String status) {}
}
