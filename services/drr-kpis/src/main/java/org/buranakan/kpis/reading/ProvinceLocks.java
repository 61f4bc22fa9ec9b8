package org.buranakan.kpis.reading;

import static org.buranakan.kpis.reading.ReadingRefusals.PROVINCE_BUSY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.QueryTimeoutException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Lets only one transaction at a time change readings and KPIs of a province. Else a reading and a
 * KPI that are written at the same moment would not see each other, and the KPI would never be
 * measured. Released with the transaction; always taken in the same order, so that nobody waits in
 * a circle, and never for long: 503.
 */
@ApplicationScoped
public class ProvinceLocks {
  private static final int CLASS = 8084;
  private static final String PATIENCE = "10s"; // for any statement of the transaction
  private static final String TAKE =
      """
      select cast(pg_advisory_xact_lock(?1, cast(province as int)) as text)
      from (select unnest(string_to_array(?2, ',')) as province order by 1) as in_order\
      """;

  private final EntityManager entities;

  ProvinceLocks(EntityManager entities) {
    this.entities = entities;
  }

  @Transactional(TxType.MANDATORY)
  public void take(Collection<String> provinces) {
    var numbers =
        provinces.stream()
            .map(province -> province.substring("TH-".length()))
            .collect(Collectors.joining(","));
    entities
        .createNativeQuery("select set_config('statement_timeout', ?1, true)")
        .setParameter(1, PATIENCE)
        .getSingleResult();
    try {
      var unused =
          entities
              .createNativeQuery(TAKE)
              .setParameter(1, CLASS)
              .setParameter(2, numbers)
              .getResultList();
    } catch (QueryTimeoutException others) {
      throw PROVINCE_BUSY.problem();
    }
  }
}
