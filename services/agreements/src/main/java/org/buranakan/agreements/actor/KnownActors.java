package org.buranakan.agreements.actor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;

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
      throw Problem.refusedAt(
          pointer,
          Reason.of(
              "agreement.unknown-actor",
              "ไม่รู้จักตัวแสดง " + id + " (ต้องขึ้นทะเบียนก่อน)",
              "actor " + id + " is not known: it must be in the actor registry first"));
    }
    if (!known.document().active()) {
      throw Problem.refusedAt(pointer, dissolved(known.document()));
    }
  }

  private static Reason dissolved(ToldActor actor) {
    var id = actor.id().toString();
    var name = actor.name() == null ? Text.of(id, id) : actor.name();
    return Reason.of(
        "agreement.dissolved-actor",
        name.th() + " ยุบเลิกแล้ว เป็นภาคีไม่ได้",
        name.in(java.util.Locale.ENGLISH) + " is dissolved and can't be a party");
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
