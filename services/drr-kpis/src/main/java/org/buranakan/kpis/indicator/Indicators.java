package org.buranakan.kpis.indicator;

import static org.buranakan.kpis.indicator.Framework.OWN;
import static org.buranakan.kpis.indicator.IndicatorStatus.ACTIVE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Indicators implements PanacheRepositoryBase<Indicator, UUID> {

  Indicator require(String code) {
    return find("code", code)
        .firstResultOptional()
        .orElseThrow(() -> IndicatorRefusals.NOT_FOUND.problem(code));
  }

  /** Finds by code, whatever the case of its letters. */
  Optional<Indicator> known(String code) {
    return find("lower(code) = ?1", code.toLowerCase(Locale.ROOT)).firstResultOptional();
  }

  /** Those not retired that are for the whole country, or for one of these provinces. */
  List<Indicator> active(Collection<String> provinces) {
    return list(
        "status = ?1 and (province is null or province in ?2)", Sort.by("code"), ACTIVE, provinces);
  }

  /**
   * How many a province, or the whole country if it is null, has defined for itself. What came with
   * a standard, to be offered as a KPI, does not count.
   */
  long countOwn(@Nullable String province) {
    var own =
        "framework = ?1 and status = ?2 and code not in (select o.indicatorCode from KpiOffer o)";
    return province == null
        ? count(own + " and province is null", OWN, ACTIVE)
        : count(own + " and province = ?3", OWN, ACTIVE, province);
  }

  /**
   * Whoever is about to use these indicators holds them: none of them is retired before the
   * caller's transaction ends. What was retired until then is there to be seen. Those of the Sendai
   * Framework are never retired.
   */
  void hold(Collection<String> codes) {
    var unused =
        getEntityManager()
            .createNativeQuery(
                """
                select code from indicator where code in (:codes) and framework = 'OWN'
                order by code for share""",
                String.class)
            .setParameter("codes", codes)
            .getResultList();
  }

  boolean isActive(String code) {
    return count("code = ?1 and status = ?2", code, ACTIVE) > 0;
  }

  /**
   * Whoever is about to retire an indicator waits until nobody holds it, and then sees all that use
   * it. A change that came before is a conflict.
   */
  void lock(Indicator indicator) {
    getEntityManager().lock(indicator, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * What is computed from an indicator and not retired: the codes of indicators, and then the ids
   * of KPIs.
   */
  List<String> users(String code, int most) {
    return getEntityManager()
        .createNativeQuery(
            """
            select code from (
              select 1 as kind, code from indicator
              where status = 'ACTIVE' and operands @> to_jsonb(cast(:code as text))
              union all
              select 2, 'KPI ' || id from kpi where status <> 'RETIRED' and indicator_code = :code
            ) used_by order by kind, code limit :most""",
            String.class)
        .setParameter("code", code)
        .setParameter("most", most)
        .getResultList();
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
