package org.buranakan.kpis.kpi;

import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventType;
import org.buranakan.platform.problem.Reason;

/** What can happen to a KPI. */
sealed interface KpiEvent extends DomainEvent {
  KpiView kpi();

  @Override
  default KpiView aggregate() {
    return kpi();
  }

  /// A KPI was defined: by an officer, for a commitment of an agreement in force, or from an
  /// accepted offer.
  @EventType("kpi.defined")
  record Defined(KpiView kpi) implements KpiEvent {}

  /// The KPI was tied to a commitment of an agreement in force.
  @EventType("kpi.linked")
  record Linked(KpiView kpi) implements KpiEvent {}

  /// The KPI has another value, or none any more, or none for another reason; that did not put it
  /// on or off track.
  @EventType("kpi.measured")
  record Measured(KpiView kpi, Reason reason) implements KpiEvent {}

  /// The newest value misses the target. Told once: further values while it stays off track are
  /// `kpi.measured`.
  @EventType("kpi.off-track")
  record OffTrack(KpiView kpi, Reason reason) implements KpiEvent {}

  /// The newest value reaches the target. Told once: further values while it stays on track are
  /// `kpi.measured`.
  @EventType("kpi.on-track")
  record OnTrack(KpiView kpi, Reason reason) implements KpiEvent {}

  /// The KPI is measured no more.
  @EventType("kpi.retired")
  record Retired(KpiView kpi) implements KpiEvent {}
}
