package org.buranakan.kpis.kpi;

import static org.buranakan.kpis.kpi.KpiRefusals.EXISTS;
import static org.buranakan.kpis.kpi.KpiRefusals.TOO_MANY;

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
class Kpis implements PanacheRepositoryBase<Kpi, UUID> {
  private static final int MOST = 500; // in a province

  Kpi require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> KpiRefusals.NOT_FOUND.problem(id));
  }

  /** Adds a new KPI; 409 if there is one for its province, indicator and year, or no room. */
  void add(Kpi kpi) {
    if (count("province = ?1 and status <> ?2", kpi.province(), KpiStatus.RETIRED) >= MOST) {
      throw TOO_MANY.problem(MOST);
    }
    if (active(kpi.province(), kpi.indicatorCode(), kpi.fiscalYear()).isPresent()) {
      throw EXISTS.problem();
    }
    persist(kpi);
  }

  /** The KPI of a province and indicator; without a year the newest one. */
  Optional<Kpi> active(String province, String indicator, @Nullable Integer fiscalYear) {
    var values =
        Parameters.with("province", province)
            .and("indicator", indicator)
            .and("retired", KpiStatus.RETIRED);
    var query = "province = :province and indicatorCode = :indicator and status <> :retired";
    if (fiscalYear != null) {
      query += " and fiscalYear = :year";
      values.and("year", fiscalYear);
    }
    return find(query, Sort.descending("fiscalYear"), values).firstResultOptional();
  }

  List<Kpi> activeIn(String province) {
    return list(
        "province = ?1 and status <> ?2",
        Sort.by("indicatorCode").and("fiscalYear"),
        province,
        KpiStatus.RETIRED);
  }

  /** One more than the limit, in the order of their definition. */
  List<Kpi> list(KpiFilter filter, @Nullable UUID after, int limit) {
    var conditions = new ArrayList<String>();
    var values = new Parameters();
    if (filter.province() != null) {
      conditions.add("province = :province");
      values.and("province", filter.province());
    }
    if (filter.indicator() != null) {
      conditions.add("indicatorCode = :indicator");
      values.and("indicator", filter.indicator());
    }
    if (filter.gregorianYear() != null) {
      conditions.add("fiscalYear = :year");
      values.and("year", filter.gregorianYear());
    }
    if (filter.status() != null) {
      conditions.add("status = :status");
      values.and("status", filter.status());
    }
    if (after != null) {
      conditions.add("id > :after");
      values.and("after", after);
    }
    var query = conditions.isEmpty() ? "from Kpi" : String.join(" and ", conditions);
    return find(query, Sort.by("id"), values).page(0, limit + 1).list();
  }
}
