package org.buranakan.kpis.kpi;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

  /** The first commitment to this indicator that has no KPI yet. */
  Optional<Commitment> waiting(String province, String indicator, int fiscalYear) {
    return find(
            "province = ?1 and indicatorCode = ?2 and (fiscalYear is null or fiscalYear = ?3)"
                + " and kpiId is null",
            Sort.by("id"),
            province,
            indicator,
            fiscalYear)
        .firstResultOptional();
  }

  /** Lets the commitments of a retired KPI wait for another one. */
  void release(UUID kpi) {
    update("kpiId = null where kpiId = ?1", kpi);
  }
}
