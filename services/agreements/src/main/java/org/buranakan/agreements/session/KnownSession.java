package org.buranakan.agreements.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A dialogue session, as far as agreements need it; written by an upsert only. */
@Entity
class KnownSession {
  @Id private UUID id;

  @JdbcTypeCode(SqlTypes.JSON)
  private Session document;

  protected KnownSession() {}

  Session document() {
    return document;
  }
}
