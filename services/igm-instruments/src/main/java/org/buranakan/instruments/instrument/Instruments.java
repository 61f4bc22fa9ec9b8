package org.buranakan.instruments.instrument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Instruments implements PanacheRepositoryBase<Instrument, UUID> {

  Instrument require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> InstrumentRefusals.NOT_FOUND.problem(id));
  }

  /** One more than the limit, oldest first. */
  List<Instrument> list(InstrumentFilter filter, @Nullable UUID after, int limit) {
    var conditions = new ArrayList<String>();
    var values = new Parameters();
    if (filter.province() != null) {
      conditions.add("province = :province");
      values.and("province", filter.province());
    }
    if (filter.family() != null) {
      conditions.add("family = :family");
      values.and("family", filter.family());
    }
    if (filter.status() != null) {
      conditions.add("status = :status");
      values.and("status", filter.status());
    }
    if (filter.bottleneck() != null) {
      conditions.add("bottleneckId = :bottleneck");
      values.and("bottleneck", filter.bottleneck());
    }
    if (after != null) {
      conditions.add("id > :after");
      values.and("after", after);
    }
    var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return find("from Instrument" + where, Sort.by("id"), values).page(0, limit + 1).list();
  }
}
