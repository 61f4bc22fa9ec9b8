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

  @EventType("kpi.defined")
  record Defined(KpiView kpi) implements KpiEvent {}

  /** It was tied to a commitment of an agreement in force. */
  @EventType("kpi.linked")
  record Linked(KpiView kpi) implements KpiEvent {}

  /**
   * It has another value, or none any more, or none for another reason, and that did not put it on
   * or off track.
   */
  @EventType("kpi.measured")
  record Measured(KpiView kpi, Reason reason) implements KpiEvent {}

  @EventType("kpi.off-track")
  record OffTrack(KpiView kpi, Reason reason) implements KpiEvent {}

  @EventType("kpi.on-track")
  record OnTrack(KpiView kpi, Reason reason) implements KpiEvent {}

  @EventType("kpi.retired")
  record Retired(KpiView kpi) implements KpiEvent {}
}
