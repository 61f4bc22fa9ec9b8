package org.buranakan.agreements.standard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.buranakan.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Standards implements PanacheRepositoryBase<Standard, UUID> {

  Standard require(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(() -> Problem.notFound("standard", "มาตรฐาน", "standard", id));
  }

  Optional<Standard> adopted(UUID agreement, String titleTh) {
    return adopted(agreement).stream()
        .filter(standard -> standard.view().title().th().equals(titleTh))
        .findFirst();
  }

  List<Standard> adopted(UUID agreement) {
    return list("agreementId = ?1 and status = ?2", agreement, StandardStatus.ADOPTED);
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
