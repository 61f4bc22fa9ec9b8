package org.buranakan.dialogue.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.buranakan.platform.actor.ActorRefusals;

/** The actors that the registry told of. */
@ApplicationScoped
public class KnownActors {
  private final EntityManager entities;

  KnownActors(EntityManager entities) {
    this.entities = entities;
  }

  /** The actor's sector; 422, at the pointer, if nobody registered it or it is dissolved. */
  public Sector requireActive(String pointer, UUID id) {
    var actor = entities.find(KnownActor.class, id);
    if (actor == null) {
      throw ActorRefusals.UNKNOWN.at(pointer, id);
    }
    if (!actor.active()) {
      throw ActorRefusals.DISSOLVED.at(pointer, id);
    }
    return actor.sector();
  }

  /** Remembers the newest that was told, in whatever order it was told. */
  void remember(KnownActor actor) {
    entities
        .createNativeQuery(
            """
            insert into known_actor (id, version, sector, active) values (?1, ?2, ?3, ?4)
            on conflict (id) do update
              set version = excluded.version, sector = excluded.sector, active = excluded.active
              where known_actor.version < excluded.version""")
        .setParameter(1, actor.id())
        .setParameter(2, actor.version())
        .setParameter(3, actor.sector().name())
        .setParameter(4, actor.active())
        .executeUpdate();
  }
}
