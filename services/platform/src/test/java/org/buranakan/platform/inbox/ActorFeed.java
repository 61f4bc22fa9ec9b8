package org.buranakan.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.rest.Note;

/** Remembers actors, and writes down each effect; of some actors it can't, for a while. */
@ApplicationScoped
class ActorFeed implements Feed {
  /** Names with which the effect fails, as a bug or a missing neighbour would make it. */
  static final Set<String> FAILING = ConcurrentHashMap.newKeySet();

  private final EntityManager entities;
  private final Outbox outbox;

  ActorFeed(EntityManager entities, Outbox outbox) {
    this.entities = entities;
    this.outbox = outbox;
  }

  @Override
  public String aggregate() {
    return "actor";
  }

  @Override
  public void remember(IncomingEvent event) {
    var actor = event.data(Told.class).actor();
    entities
        .createNativeQuery(
            """
            insert into known_actor (id, version, name) values (?1, ?2, ?3)
            on conflict (id) do update set version = excluded.version, name = excluded.name
            where known_actor.version < excluded.version""")
        .setParameter(1, actor.id())
        .setParameter(2, event.sequence())
        .setParameter(3, actor.name())
        .executeUpdate();
  }

  @Override
  public void react(IncomingEvent event) {
    entities
        .createNativeQuery("insert into effect (event_id, subject, sequence) values (?1, ?2, ?3)")
        .setParameter(1, event.id())
        .setParameter(2, event.subject())
        .setParameter(3, event.sequence())
        .executeUpdate();
    var name = event.data(Told.class).actor().name();
    if (FAILING.contains(name)) {
      switch (name) {
        case "StackOverflowError" -> recurse(1);
        case "OutOfMemoryError" -> throw new OutOfMemoryError("as if");
        case "NoSuchMethodError" -> throw new NoSuchMethodError("as if");
        default -> {}
      }
      if (FAILING.contains("without words")) {
        throw new WithoutWords();
      }
      throw new IllegalStateException("nothing can be done with " + name);
    }
    if (event.is("actor.dissolved")) {
      var note = new Note(name);
      entities.persist(note);
      outbox.publish(note.written(), event);
    }
  }

  /** What no reason can be made of, so that it can't even be written down that it failed. */
  private static final class WithoutWords extends RuntimeException {
    @Override
    public String getMessage() {
      throw new IllegalStateException("there are no words");
    }
  }

  @SuppressWarnings("InfiniteRecursion") // the stack has to overflow
  private static int recurse(int depth) {
    return recurse(depth + 1) + recurse(depth + 2);
  }

  record Told(Actor actor) {}

  record Actor(UUID id, String name) {}
}
