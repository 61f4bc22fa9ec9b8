package org.buranakan.actors.actor;

import static java.util.stream.Collectors.toMap;
import static org.buranakan.platform.actor.ActorRefusals.DISSOLVED;
import static org.buranakan.platform.actor.ActorRefusals.UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** The questions about actors that other features of the registry may ask. */
@ApplicationScoped
public class ActorDirectory {
  private final Actors actors;

  ActorDirectory(Actors actors) {
    this.actors = actors;
  }

  /** Returns the actors, all of them active; 422 names the first that is not. */
  public Map<UUID, KnownActor> requireActive(Collection<UUID> ids) {
    var found = find(ids);
    for (var id : ids) {
      var actor = found.get(id);
      if (actor == null) {
        throw UNKNOWN.problem(id);
      }
      if (!actor.isActive()) {
        throw DISSOLVED.problem(id);
      }
    }
    return found;
  }

  /** The active actor, which nobody dissolves before the caller's transaction ends. */
  public ActorView requireActiveToTheEnd(UUID id) {
    var actor = actors.findAlone(id).orElseThrow(() -> UNKNOWN.at("/actorId", id));
    if (actor.status() != ActorStatus.ACTIVE) {
      throw DISSOLVED.at("/actorId", id);
    }
    return ActorView.of(actor);
  }

  /** Returns those of the actors that are registered, dissolved ones too. */
  public Map<UUID, KnownActor> find(Collection<UUID> ids) {
    return actors
        .getEntityManager()
        .createQuery(
            "select id, sector, status, name from Actor where id in :ids", KnownActor.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(toMap(KnownActor::id, Function.identity()));
  }

  /** How many active actors of each sector the province has; sectors without any are left out. */
  public Map<Sector, Long> countBySector(String province) {
    List<Object[]> counts =
        actors
            .getEntityManager()
            .createQuery(
                "select sector, count(*) from Actor where province = ?1 and status = ?2 group by sector",
                Object[].class)
            .setParameter(1, province)
            .setParameter(2, ActorStatus.ACTIVE)
            .getResultList();
    var bySector = new TreeMap<Sector, Long>();
    counts.forEach(count -> bySector.put((Sector) count[0], (Long) count[1]));
    return bySector;
  }
}
