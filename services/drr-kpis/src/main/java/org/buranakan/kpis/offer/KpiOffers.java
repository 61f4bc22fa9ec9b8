package org.buranakan.kpis.offer;

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
class KpiOffers implements PanacheRepositoryBase<KpiOffer, UUID> {

  KpiOffer require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> OfferRefusals.NOT_FOUND.problem(id));
  }

  Optional<KpiOffer> of(UUID standard) {
    return find("standardId", standard).firstResultOptional();
  }

  /** One more than the limit, in the order in which they were offered. */
  List<KpiOffer> list(
      @Nullable String province, @Nullable OfferStatus status, @Nullable UUID after, int limit) {
    var conditions = new ArrayList<String>();
    var values = new Parameters();
    if (province != null) {
      conditions.add("province = :province");
      values.and("province", province);
    }
    if (status != null) {
      conditions.add("status = :status");
      values.and("status", status);
    }
    if (after != null) {
      conditions.add("id > :after");
      values.and("after", after);
    }
    var query = conditions.isEmpty() ? "from KpiOffer" : String.join(" and ", conditions);
    return find(query, Sort.by("id"), values).page(0, limit + 1).list();
  }
}
