package org.buranakan.dialogue.mechanism;

import static org.buranakan.dialogue.mechanism.MechanismRefusals.NOT_IN_PROVINCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The mechanisms that the registry told of. */
@ApplicationScoped
public class KnownMechanisms {
  private final EntityManager entities;

  KnownMechanisms(EntityManager entities) {
    this.entities = entities;
  }

  /** Refuses (422, at the pointer) a mechanism that is not active in this province. */
  public void requireActiveIn(String province, String pointer, UUID id) {
    var mechanism = entities.find(KnownMechanism.class, id);
    if (mechanism == null || !mechanism.isActiveIn(province)) {
      throw NOT_IN_PROVINCE.at(pointer, id, province);
    }
  }

  /** Only a risk reduction committee has a structural and a non-structural dialogue unit. */
  public boolean hasDialogueUnits(UUID id) {
    var mechanism = entities.find(KnownMechanism.class, id);
    return mechanism != null && mechanism.form().equals("risk-reduction-committee");
  }

  /** Remembers the newest that was told, in whatever order it was told. */
  void remember(KnownMechanism mechanism) {
    entities
        .createNativeQuery(
            """
            insert into known_mechanism (id, version, form, province, active)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict (id) do update
              set version = excluded.version, form = excluded.form,
                  province = excluded.province, active = excluded.active
              where known_mechanism.version < excluded.version""")
        .setParameter(1, mechanism.id())
        .setParameter(2, mechanism.version())
        .setParameter(3, mechanism.form())
        .setParameter(4, mechanism.province())
        .setParameter(5, mechanism.active())
        .executeUpdate();
  }
}
