package org.buranakan.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.buranakan.platform.event.Count;

/** What an operator wants to be woken by: events that wait here, and events that are missing. */
@ApplicationScoped
class InboxMetrics {
  void register(@Observes StartupEvent started, MeterRegistry meters, Count count) {
    Gauge.builder("buranakan.inbox.parked", () -> count.of("select count(*) from parked_event"))
        .description("Events that failed here, and those behind them")
        .register(meters);
    Gauge.builder(
            "buranakan.inbox.gaps",
            () -> count.of("select count(*) from inbox_aggregate where gap_since is not null"))
        .description("Aggregates of which an event is missing")
        .register(meters);
  }
}
