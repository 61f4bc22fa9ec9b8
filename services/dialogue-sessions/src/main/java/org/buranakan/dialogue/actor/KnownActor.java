package org.buranakan.dialogue.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What this service remembers of an actor; {@link KnownActors} writes it. */
@Entity
@Immutable
class KnownActor {
  @Id private UUID id;
  private long version;

  @Enumerated(EnumType.STRING)
  private Sector sector;

  private boolean active;

  protected KnownActor() {}

  KnownActor(UUID id, long version, Sector sector, boolean active) {
    this.id = id;
    this.version = version;
    this.sector = sector;
    this.active = active;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Sector sector() {
    return sector;
  }

  boolean active() {
    return active;
  }
}
