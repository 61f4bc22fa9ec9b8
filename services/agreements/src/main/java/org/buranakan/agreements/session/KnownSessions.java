package org.buranakan.agreements.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The sessions that dialogue-sessions has told of. */
@ApplicationScoped
public class KnownSessions {
  private static final String UPSERT =
      """
      insert into known_session (id, version, document) values (?1, ?2, cast(?3 as jsonb))
      on conflict (id) do update set version = excluded.version, document = excluded.document
      where known_session.version < excluded.version""";

  private final EntityManager entities;
  private final ObjectMapper json;

  KnownSessions(EntityManager entities, ObjectMapper json) {
    this.entities = entities;
    this.json = json;
  }

  /** Locks it, so that who drafts from it now is the only one. */
  public Optional<Session> findLocked(UUID id) {
    return Optional.ofNullable(
            entities.find(KnownSession.class, id, LockModeType.PESSIMISTIC_WRITE))
        .map(KnownSession::document);
  }

  /** Keeps the newest; the row stays locked until the end of the transaction either way. */
  public void remember(Session session, long version) {
    try {
      entities
          .createNativeQuery(UPSERT)
          .setParameter(1, session.id())
          .setParameter(2, version)
          .setParameter(3, json.writeValueAsString(session))
          .executeUpdate();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
