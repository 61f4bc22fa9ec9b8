package org.buranakan.kpis.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Lets only one transaction at a time change readings and KPIs of a province. Else a reading and a
 * KPI that are written at the same moment would not see each other, and the KPI would never be
 * measured. Released with the transaction; always taken in the same order, so that nobody waits in
 * a circle.
 */
@ApplicationScoped
public class ProvinceLocks {
  private static final int CLASS = 8084;

  private final EntityManager entities;

  ProvinceLocks(EntityManager entities) {
    this.entities = entities;
  }

  @Transactional(TxType.MANDATORY)
  public void take(Collection<String> provinces) {
    for (var province : new TreeSet<>(provinces)) {
      entities
          .createNativeQuery("select 1 from pg_advisory_xact_lock(?1, ?2)")
          .setParameter(1, CLASS)
          .setParameter(2, Integer.parseInt(province.substring("TH-".length())))
          .getSingleResult();
    }
  }
}
