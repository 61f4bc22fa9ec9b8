package org.buranakan.actors.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.buranakan.platform.event.ChangeLog;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;

/**
 * The registry's own history, which a backup does not undo: whom a restored database brought back
 * is erased again when its replicas are rebuilt.
 */
@ApplicationScoped
class ErasureFeed implements Feed {
  private final Actors actors;
  private final ChangeLog changes;

  ErasureFeed(Actors actors, ChangeLog changes) {
    this.actors = actors;
    this.changes = changes;
  }

  @Override
  public String aggregate() {
    return "actor";
  }

  @Override
  public boolean isFollowed() {
    return false;
  }

  @Override
  public void remember(IncomingEvent event) {
    if (event.is("actor.erased")) {
      var erasedAt = event.data(Told.class).actor().erasedAt();
      actors
          .eraseAgain(event.subject(), event.sequence(), erasedAt)
          .ifPresent(again -> changes.changed(new ActorEvent.Erased(ActorView.of(again)), event));
    }
  }

  /** What counts of {@code actor.erased}. */
  record Told(Erased actor) {}

  record Erased(Instant erasedAt) {}
}
