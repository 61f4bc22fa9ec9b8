package org.buranakan.agreements.actor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.buranakan.platform.actor.ActorRefusals;

/** The actors that the registry has told of. */
@ApplicationScoped
public class KnownActors {
  private static final String UPSERT =
      """
      insert into known_actor (id, version, document) values (?1, ?2, cast(?3 as jsonb))
      on conflict (id) do update set version = excluded.version, document = excluded.document
      where known_actor.version < excluded.version""";

  private final EntityManager entities;
  private final ObjectMapper json;

  KnownActors(EntityManager entities, ObjectMapper json) {
    this.entities = entities;
    this.json = json;
  }

  /** 422, at the pointer, if the actor can't be a party, or no longer. */
  public void requireActive(String pointer, UUID id) {
    var known = entities.find(KnownActor.class, id);
    if (known == null) {
      throw ActorRefusals.UNKNOWN.at(pointer, id);
    }
    var actor = known.document();
    if (!actor.active()) {
      throw ActorRefusals.DISSOLVED.at(pointer, actor.name() == null ? id : actor.name());
    }
  }

  void remember(ToldActor actor, long version) {
    try {
      entities
          .createNativeQuery(UPSERT)
          .setParameter(1, actor.id())
          .setParameter(2, version)
          .setParameter(3, json.writeValueAsString(actor))
          .executeUpdate();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
