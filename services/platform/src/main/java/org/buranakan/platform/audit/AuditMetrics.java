package org.buranakan.platform.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.buranakan.platform.event.Count;

/** How far the seals are behind the trail. */
@ApplicationScoped
class AuditMetrics {
  void register(@Observes StartupEvent started, MeterRegistry meters, Count count) {
    Gauge.builder(
            "buranakan.audit.unsealed.oldest",
            () ->
                count.of(
                    "select coalesce(extract(epoch from now() - min(at)), 0) from (select at from"
                        + " audit_entry where seal is null order by id limit 1) oldest"))
        .baseUnit("seconds")
        .description("Age of the oldest entry of the audit trail that is not sealed yet")
        .register(meters);
  }
}
