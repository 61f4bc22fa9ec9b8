package org.buranakan.agreements.standard;

import static org.buranakan.agreements.standard.StandardRefusals.ADOPTED_ALREADY;
import static org.buranakan.agreements.standard.StandardRefusals.TOO_MANY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Standards implements PanacheRepositoryBase<Standard, UUID> {
  private static final int MOST = 50; // adopted ones of an agreement

  Standard require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> StandardRefusals.NOT_FOUND.problem(id));
  }

  /** Adds a new one; 409 if its agreement has an adopted one of its title, or no room. */
  void add(Standard standard) {
    var view = standard.view();
    adopted(view.agreementId(), view.title().th())
        .ifPresent(
            existing -> {
              throw ADOPTED_ALREADY.problem(existing);
            });
    if (count("agreementId = ?1 and status = ?2", view.agreementId(), StandardStatus.ADOPTED)
        >= MOST) {
      throw TOO_MANY.problem(MOST);
    }
    persist(standard);
  }

  /** The id of the adopted one of this title. */
  Optional<UUID> adopted(UUID agreement, String titleTh) {
    return getEntityManager()
        .createQuery(
            "select id from Standard where agreementId = ?1 and titleTh = ?2 and status = ?3",
            UUID.class)
        .setParameter(1, agreement)
        .setParameter(2, titleTh)
        .setParameter(3, StandardStatus.ADOPTED)
        .getResultStream()
        .findFirst();
  }

  /** Any adopted one. */
  Optional<Standard> anyAdopted(UUID agreement) {
    return find("agreementId = ?1 and status = ?2", agreement, StandardStatus.ADOPTED)
        .firstResultOptional();
  }

  /** Makes room in memory for others; what was changed in it must have been written before. */
  void forget(Standard standard) {
    getEntityManager().detach(standard);
  }

  /** One more than the limit, the newest first. */
  List<Standard> list(StandardFilter filter, @Nullable UUID after, int limit) {
    var conditions = new ArrayList<String>();
    var values = new Parameters();
    if (filter.province() != null) {
      conditions.add("s.province = :province");
      values.and("province", filter.province());
    }
    if (filter.status() != null) {
      conditions.add("s.status = :status");
      values.and("status", filter.status());
    }
    if (filter.theme() != null) {
      conditions.add("s.theme = :theme");
      values.and("theme", filter.theme());
    }
    if (filter.agreementId() != null) {
      conditions.add("s.agreementId = :agreement");
      values.and("agreement", filter.agreementId());
    }
    if (after != null) {
      conditions.add("s.id < :after");
      values.and("after", after);
    }
    var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return find("from Standard s" + where + " order by s.id desc", values)
        .page(0, limit + 1)
        .list();
  }
}
