package org.buranakan.instruments.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of collaboration that the registry told of. */
@ApplicationScoped
public class KnownMechanisms {
  private final EntityManager database;

  KnownMechanisms(EntityManager database) {
    this.database = database;
  }

  void remember(UUID id, long version, @Nullable String province, String form, boolean active) {
    database
        .createNativeQuery(
            """
            insert into known_mechanism (id, version, province, form, active)
            values (:id, :version, cast(:province as text), :form, :active)
            on conflict (id) do update
              set version = excluded.version, province = excluded.province,
                  form = excluded.form, active = excluded.active
              where known_mechanism.version < excluded.version""")
        .setParameter("id", id)
        .setParameter("version", version)
        .setParameter("province", province)
        .setParameter("form", form)
        .setParameter("active", active)
        .executeUpdate();
  }

  /** Whether the province's actors have a body in which they can meet. */
  public boolean workIn(@Nullable String province) {
    return (Boolean)
        database
            .createNativeQuery(
                "select exists (select 1 from known_mechanism"
                    + " where active and province = cast(:province as text))",
                Boolean.class)
            .setParameter("province", province)
            .getSingleResult();
  }
}
