package org.buranakan.instruments.bottleneck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Bottlenecks implements PanacheRepositoryBase<Bottleneck, UUID> {

  Bottleneck require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> BottleneckRefusals.NOT_FOUND.problem(id));
  }

  /** The one that this KPI or track brought to light and that is not gone yet. */
  Optional<Bottleneck> unresolved(Origin origin) {
    return find(
            "originKind = ?1 and originId = ?2 and status <> ?3",
            origin.kind(),
            origin.id(),
            BottleneckStatus.RESOLVED)
        .firstResultOptional();
  }

  /** One more than the limit, oldest first. */
  List<Bottleneck> list(BottleneckFilter filter, @Nullable UUID after, int limit) {
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
    if (filter.family() != null) {
      conditions.add("suggestedFamily = :family");
      values.and("family", filter.family());
    }
    if (filter.status() != null) {
      conditions.add("status = :status");
      values.and("status", filter.status());
    }
    if (after != null) {
      conditions.add("id > :after");
      values.and("after", after);
    }
    var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return find("from Bottleneck" + where, Sort.by("id"), values).page(0, limit + 1).list();
  }
}
