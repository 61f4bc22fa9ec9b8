package org.buranakan.agreements.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An actor of the registry, as far as agreements need it; written by an upsert only. */
@Entity
class KnownActor {
  @Id private UUID id;

  @JdbcTypeCode(SqlTypes.JSON)
  private ToldActor document;

  protected KnownActor() {}

  ToldActor document() {
    return document;
  }
}
