package org.buranakan.instruments.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.buranakan.platform.actor.ActorRefusals;

/** The actors that the registry told of. */
@ApplicationScoped
public class KnownActors {
  private final EntityManager database;

  KnownActors(EntityManager database) {
    this.database = database;
  }

  /** The newest version wins, in whatever order events come. */
  void remember(KnownActor actor, long version) {
    database
        .createNativeQuery(
            """
            insert into known_actor (id, version, sector, province, active)
            values (:id, :version, :sector, cast(:province as text), :active)
            on conflict (id) do update
              set version = excluded.version, sector = excluded.sector,
                  province = excluded.province, active = excluded.active
              where known_actor.version < excluded.version""")
        .setParameter("id", actor.id())
        .setParameter("version", version)
        .setParameter("sector", actor.sector())
        .setParameter("province", actor.province())
        .setParameter("active", actor.active())
        .executeUpdate();
  }

  public Optional<KnownActor> find(UUID id) {
    List<?> rows =
        database
            .createNativeQuery(
                "select sector, province, active from known_actor where id = :id", Object[].class)
            .setParameter("id", id)
            .getResultList();
    return rows.stream().map(row -> actor(id, (Object[]) row)).findFirst();
  }

  /** The active actor with this id; 422 at the place that names it if there is none. */
  public KnownActor requireActive(UUID id, String pointer) {
    var actor = find(id).orElseThrow(() -> ActorRefusals.UNKNOWN.at(pointer, id));
    if (!actor.active()) {
      throw ActorRefusals.DISSOLVED.at(pointer, id);
    }
    return actor;
  }

  /** All actors that a request names, by the places where it names them. */
  public Cast cast(Map<String, UUID> byPointer) {
    var actors = new HashMap<UUID, KnownActor>();
    byPointer.forEach((pointer, id) -> actors.put(id, requireActive(id, pointer)));
    return new Cast(Map.copyOf(actors));
  }

  private static KnownActor actor(UUID id, Object[] row) {
    return new KnownActor(id, (String) row[0], (String) row[1], (Boolean) row[2]);
  }
}
