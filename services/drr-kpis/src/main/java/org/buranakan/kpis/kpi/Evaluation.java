package org.buranakan.kpis.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.buranakan.kpis.indicator.Catalogue;
import org.buranakan.kpis.measure.Figures;
import org.buranakan.kpis.measure.Measurements;
import org.buranakan.kpis.reading.ReadingsChanged;
import org.buranakan.platform.event.Outbox;
import org.jspecify.annotations.Nullable;

/** Measures KPIs, in the transaction of whatever made that necessary. */
@ApplicationScoped
class Evaluation {
  private final Kpis kpis;
  private final Catalogue catalogue;
  private final Measurements measurements;
  private final Outbox outbox;
  private final Clock clock;

  Evaluation(
      Kpis kpis, Catalogue catalogue, Measurements measurements, Outbox outbox, Clock clock) {
    this.kpis = kpis;
    this.catalogue = catalogue;
    this.measurements = measurements;
    this.outbox = outbox;
    this.clock = clock;
  }

  void follow(@Observes ReadingsChanged changed) {
    var measures = catalogue.measures(Set.of(changed.province()));
    // What is retired has no inputs any more: its KPIs keep the value that they have.
    var affected =
        kpis.activeIn(changed.province()).stream()
            .filter(kpi -> uses(measures.inputs(kpi.indicatorCode()), changed.variables()))
            .toList();
    measure(changed.province(), affected, outbox::publish);
  }

  void measure(Kpi kpi, Consumer<KpiEvent> publish) {
    measure(kpi.province(), List.of(kpi), publish);
  }

  private void measure(String province, List<Kpi> affected, Consumer<KpiEvent> publish) {
    if (affected.isEmpty()) {
      return;
    }
    var indicators = affected.stream().map(Kpi::indicatorCode).distinct().toList();
    var from = affected.stream().mapToInt(Kpi::firstYear).min().orElseThrow();
    var to = affected.stream().mapToInt(Kpi::fiscalYear).max().orElseThrow();
    var figures = measurements.figures(Set.of(province), indicators, from, to);
    for (var kpi : affected) {
      event(kpi, newest(kpi, figures)).ifPresent(publish);
    }
  }

  private Optional<KpiEvent> event(Kpi kpi, @Nullable Latest newest) {
    return kpi.measure(newest, clock.instant());
  }

  /** The value of the newest year that has one, up to the KPI's own. */
  private static @Nullable Latest newest(Kpi kpi, Figures figures) {
    for (var year = kpi.fiscalYear(); year >= kpi.firstYear(); year--) {
      var measured = figures.measure(kpi.indicatorCode(), kpi.province(), year);
      var value = measured.value();
      if (value != null) {
        return new Latest(value, measured.period(), measured.asOf(), measured.notes());
      }
    }
    return null;
  }

  private static boolean uses(List<String> inputs, Set<String> variables) {
    return !Collections.disjoint(inputs, variables);
  }
}
