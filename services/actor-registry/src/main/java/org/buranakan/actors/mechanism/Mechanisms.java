package org.buranakan.actors.mechanism;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Mechanisms implements PanacheRepositoryBase<Mechanism, UUID> {

  Mechanism require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> MechanismRefusals.NOT_FOUND.problem(id));
  }

  boolean hasActiveCommittee(String province) {
    return count(
            "province = ?1 and form = ?2 and status = ?3",
            province,
            MechanismForm.RISK_REDUCTION_COMMITTEE,
            MechanismStatus.ACTIVE)
        > 0;
  }

  /** As what the actor takes part in those that it is a member of, also if they are dissolved. */
  List<Membership> of(UUID actor) {
    return getEntityManager()
        .createNativeQuery(
            """
            select id, member ->> 'role' as role
            from mechanism, jsonb_array_elements(members) member
            where members @> jsonb_build_array(jsonb_build_object('actorId', cast(:actor as text)))
              and member ->> 'actorId' = :actor
            order by id""",
            Membership.class)
        .setParameter("actor", actor.toString())
        .getResultList();
  }

  record Membership(UUID mechanism, String role) {}

  /** One more than the limit, oldest first. */
  List<Mechanism> list(
      @Nullable String province, @Nullable MechanismForm form, @Nullable UUID after, int limit) {
    var conditions = new ArrayList<String>();
    var values = new Parameters();
    if (province != null) {
      conditions.add("province = :province");
      values.and("province", province);
    }
    if (form != null) {
      conditions.add("form = :form");
      values.and("form", form);
    }
    if (after != null) {
      conditions.add("id > :after");
      values.and("after", after);
    }
    var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return find("from Mechanism" + where, Sort.by("id"), values).page(0, limit + 1).list();
  }
}
