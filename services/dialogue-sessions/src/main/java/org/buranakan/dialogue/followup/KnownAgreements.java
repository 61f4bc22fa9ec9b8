package org.buranakan.dialogue.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** From which track each agreement came. */
@ApplicationScoped
class KnownAgreements {
  private final EntityManager entities;

  KnownAgreements(EntityManager entities) {
    this.entities = entities;
  }

  Optional<UUID> trackOf(UUID agreementId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery("select track_id from known_agreement where id = ?1", UUID.class)
        .setParameter(1, agreementId)
        .uniqueResultOptional();
  }

  void remember(UUID id, long version, UUID trackId) {
    entities
        .createNativeQuery(
            """
            insert into known_agreement (id, version, track_id) values (?1, ?2, ?3)
            on conflict (id) do update
              set version = excluded.version, track_id = excluded.track_id
              where known_agreement.version < excluded.version""")
        .setParameter(1, id)
        .setParameter(2, version)
        .setParameter(3, trackId)
        .executeUpdate();
  }
}
