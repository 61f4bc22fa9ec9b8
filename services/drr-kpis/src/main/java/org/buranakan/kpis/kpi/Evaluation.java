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
import org.buranakan.kpis.indicator.Measures.Basis;
import org.buranakan.kpis.measure.Figures;
import org.buranakan.kpis.measure.Measurements;
import org.buranakan.kpis.reading.ReadingsChanged;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.problem.Reason;

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
    var affected =
        kpis.activeIn(changed.province()).stream()
            .filter(kpi -> isAffected(measures.basis(kpi.indicatorCode()), changed.variables()))
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

  private Optional<KpiEvent> event(Kpi kpi, Newest newest) {
    return kpi.measure(newest, clock.instant());
  }

  /**
   * The value of the newest year that has one, up to the KPI's own. Or else why the newest year
   * that has all inputs has no value.
   */
  private static Newest newest(Kpi kpi, Figures figures) {
    Reason absence = null;
    for (var year = kpi.fiscalYear(); year >= kpi.firstYear(); year--) {
      var measured = figures.measure(kpi.indicatorCode(), kpi.province(), year);
      var value = measured.value();
      if (value != null) {
        return Newest.value(
            new Latest(value, measured.period(), measured.asOf(), measured.notes()));
      }
      if (absence == null && measured.missing().isEmpty()) {
        absence = measured.absence();
      }
    }
    return Newest.none(absence);
  }

  /**
   * What can't have a value any more has no inputs either: whatever changes, its KPIs are measured,
   * so that none keeps a value of before.
   */
  private static boolean isAffected(Basis basis, Set<String> variables) {
    return basis.obstacle() != null || !Collections.disjoint(basis.inputs(), variables);
  }
}
