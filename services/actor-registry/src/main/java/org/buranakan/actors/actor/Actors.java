package org.buranakan.actors.actor;

import static org.buranakan.actors.actor.ActorRefusals.IDENTIFIER_TAKEN;
import static org.buranakan.actors.actor.ActorRefusals.ID_TAKEN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Actors implements PanacheRepositoryBase<Actor, UUID> {

  Actor require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> ActorRefusals.NOT_FOUND.problem(id));
  }

  /** 409 if the id that a caller chose is somebody's already. */
  void requireFree(UUID chosen) {
    if (findByIdOptional(chosen).isPresent()) {
      throw ID_TAKEN.problem(chosen);
    }
  }

  /** As it is when nobody else changes it any more, until the transaction ends. */
  Optional<Actor> findAlone(UUID id) {
    // Hibernate's own lock gives up where another change was faster; this waits, and sees it. And
    // it fails where the database lets nobody lock what is not theirs to change.
    var unused =
        getEntityManager()
            .createNativeQuery("select 1 from actor where id = :id for update")
            .setParameter("id", id)
            .getResultList();
    return findByIdOptional(id);
  }

  Actor requireAlone(UUID id) {
    return findAlone(id).orElseThrow(() -> ActorRefusals.NOT_FOUND.problem(id));
  }

  /**
   * As an erasure left it that is told already: without an event, and at its version. Who was
   * registered after it is another one. Empty if it is erased already, or is another one.
   */
  Optional<Actor> eraseAgain(UUID id, long version, Instant erasedAt) {
    var rows =
        getEntityManager()
            .createNativeQuery(
                """
            with erased as (delete from person using actor
              where id = actor_id and id = :id and registered_at <= :erased)
            update actor
            set status = 'DISSOLVED', erased_at = :erased, changed_at = :erased,
                version = greatest(version, :version)
            where id = :id and kind = 'PERSON' and erased_at is null and registered_at <= :erased""")
            .setParameter("erased", erasedAt)
            .setParameter("version", version)
            .setParameter("id", id)
            .executeUpdate();
    return rows == 0 ? Optional.empty() : findByIdOptional(id);
  }

  /**
   * 409 if one of the identifiers is another actor's already. A person's is compared with those of
   * persons of the same province only, whom its officers know: nobody learns from a refusal who is
   * registered elsewhere. Nor does it say which, as problems are often logged.
   */
  void requireFree(Collection<Identifier> identifiers, Actor owner) {
    var person = owner.kind() == ActorKind.PERSON;
    if (person && !identifiers.isEmpty()) {
      oneAtATime(owner.province());
    }
    if (identifiers.stream()
        .anyMatch(it -> person ? isOfNeighbour(it, owner) : isOfAnother(it, owner))) {
      throw IDENTIFIER_TAKEN.problem();
    }
  }

  /** Whoever registers persons of a province waits for each other: no constraint compares them. */
  private void oneAtATime(@Nullable String province) {
    var unused =
        getEntityManager()
            .createNativeQuery(
                "select cast(pg_advisory_xact_lock(hashtextextended('persons of ' || :province, 0))"
                    + " as text)")
            .setParameter("province", province == null ? "the country" : province)
            .getSingleResult();
  }

  private boolean isOfNeighbour(Identifier identifier, Actor owner) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery(
                """
                select exists (
                  select from person
                  where province is not distinct from cast(:province as text)
                    and actor_id <> :owner and data -> 'identifiers' @> jsonb_build_array(
                      jsonb_build_object('scheme', :scheme, 'identifier', :identifier)))""")
            .setParameter("province", owner.province())
            .setParameter("owner", owner.id())
            .setParameter("scheme", identifier.scheme())
            .setParameter("identifier", identifier.identifier())
            .getSingleResult();
  }

  private boolean isOfAnother(Identifier identifier, Actor owner) {
    return count(
            "from Actor a join a.identifiers i where i.scheme = ?1 and i.identifier = ?2"
                + " and a.id <> ?3",
            identifier.scheme(),
            identifier.identifier(),
            owner.id())
        > 0;
  }

  /** One more than the limit, in the order of Thai names; then persons, as they were registered. */
  List<Actor> list(ActorFilter filter, @Nullable UUID after, int limit) {
    var conditions = new ArrayList<String>();
    var values = new Parameters();
    if (filter.province() != null) {
      conditions.add("province = :province");
      values.and("province", filter.province());
    }
    if (filter.kind() != null) {
      conditions.add("kind = :kind");
      values.and("kind", filter.kind());
    }
    if (filter.sector() != null) {
      conditions.add("sector = :sector");
      values.and("sector", filter.sector());
    }
    if (filter.status() != null) {
      conditions.add("status = :status");
      values.and("status", filter.status());
    }
    if (filter.identifier() != null) {
      // Those of persons stand elsewhere: nobody is found by what is hidden.
      conditions.add("exists (select 1 from a.identifiers i where i.identifier = :identifier)");
      values.and("identifier", filter.identifier());
    }
    if (after != null) {
      var name = "(select b.nameTh from Actor b where b.id = :after)";
      // The first condition is what an index can begin at; the others only part equal names.
      conditions.add("nameTh >= " + name + " and (nameTh > " + name + " or id > :after)");
      values.and("after", after);
    }
    var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return find("from Actor a" + where, Sort.by("nameTh").and("id"), values)
        .page(0, limit + 1)
        .list();
  }
}
