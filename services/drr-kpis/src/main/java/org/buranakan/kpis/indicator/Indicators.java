package org.buranakan.kpis.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Indicators implements PanacheRepositoryBase<Indicator, UUID> {

  Indicator require(String code) {
    return find("code", code)
        .firstResultOptional()
        .orElseThrow(() -> Problem.notFound("indicator", "ตัวชี้วัด", "indicator", code));
  }

  /** One more than the limit, in the order of codes. */
  List<Indicator> list(@Nullable Framework framework, @Nullable String after, int limit) {
    var conditions = new ArrayList<String>();
    var values = new Parameters();
    if (framework != null) {
      conditions.add("framework = :framework");
      values.and("framework", framework);
    }
    if (after != null) {
      conditions.add("code > :after");
      values.and("after", after);
    }
    var query = conditions.isEmpty() ? "from Indicator" : String.join(" and ", conditions);
    return find(query, Sort.by("code"), values).page(0, limit + 1).list();
  }
}
