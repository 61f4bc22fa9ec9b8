package org.buranakan.dialogue.mechanism;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What this service remembers of a mechanism; {@link KnownMechanisms} writes it. */
@Entity
@Immutable
class KnownMechanism {
  @Id private UUID id;
  private long version;
  private String form;
  private String province;
  private boolean active;

  protected KnownMechanism() {}

  KnownMechanism(UUID id, long version, String form, String province, boolean active) {
    this.id = id;
    this.version = version;
    this.form = form;
    this.province = province;
    this.active = active;
  }

  boolean isActiveIn(String somewhere) {
    return active && province.equals(somewhere);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String form() {
    return form;
  }

  String province() {
    return province;
  }

  boolean active() {
    return active;
  }
}
