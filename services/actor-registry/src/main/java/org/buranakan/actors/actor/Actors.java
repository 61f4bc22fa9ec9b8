package org.buranakan.actors.actor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Actors implements PanacheRepositoryBase<Actor, UUID> {

  Actor require(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(() -> Problem.notFound("actor", "ตัวแสดง", "actor", id));
  }

  /** 409 if the id that a caller chose is somebody's already. */
  void requireFree(UUID chosen) {
    if (findByIdOptional(chosen).isPresent()) {
      throw Problem.conflict(
          Reason.of(
              "actor.id-taken",
              "มีตัวแสดงที่ใช้รหัส " + chosen + " แล้ว",
              "an actor with id " + chosen + " exists"));
    }
  }

  /** 409 if one of the identifiers is somebody's already. */
  void requireFree(Collection<Identifier> identifiers) {
    identifiers.forEach(this::requireFree);
  }

  private void requireFree(Identifier identifier) {
    var holders =
        count(
            "from Actor a join a.identifiers i where i.scheme = ?1 and i.identifier = ?2",
            identifier.scheme(),
            identifier.identifier());
    if (holders > 0) {
      throw Problem.conflict(
          Reason.of(
              "actor.identifier-taken",
              "มีตัวแสดงที่ใช้เลขประจำตัว " + identifier.identifier() + " แล้ว",
              "an actor with identifier " + identifier.identifier() + " exists"));
    }
  }

  /** One more than the limit, in the order of Thai names. */
  List<Actor> list(ActorFilter filter, @Nullable UUID after, int limit) {
    var conditions = new ArrayList<String>();
    var values = new Parameters();
    if (filter.province() != null) {
      conditions.add("province = :province");
      values.and("province", filter.province());
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
      // Persons can't be looked for by what is hidden of them.
      conditions.add(
          "kind <> :person and exists (select 1 from a.identifiers i where i.identifier = :identifier)");
      values.and("identifier", filter.identifier()).and("person", ActorKind.PERSON);
    }
    if (after != null) {
      // Only the id is in the cursor: the name of a person must not leave by that door.
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
