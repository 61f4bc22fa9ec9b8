package org.buranakan.platform.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How far Kafka is behind the database. */
@ApplicationScoped
class OutboxMetrics {
  void register(@Observes StartupEvent started, MeterRegistry meters, Count count) {
    Gauge.builder("buranakan.outbox.backlog", () -> count.of("select count(*) from outbox_event"))
        .description("Committed events that are not on Kafka yet")
        .register(meters);
    Gauge.builder(
            "buranakan.outbox.oldest",
            () ->
                count.of(
                    "select coalesce(extract(epoch from now() - min(time)), 0)"
                        + " from (select time from outbox_event order by position limit 1) oldest"))
        .baseUnit("seconds")
        .description("Age of the oldest committed event that is not on Kafka yet")
        .register(meters);
  }
}
