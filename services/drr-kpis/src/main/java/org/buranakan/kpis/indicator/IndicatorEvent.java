package org.buranakan.kpis.indicator;

import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventType;

/** What can happen to an indicator of one's own; the Sendai indicators are given. */
sealed interface IndicatorEvent extends DomainEvent {
  IndicatorView indicator();

  @Override
  default IndicatorView aggregate() {
    return indicator();
  }

  /// An indicator of one's own was defined.
  @EventType("indicator.defined")
  record Defined(IndicatorView indicator) implements IndicatorEvent {}

  /// No new KPI may use the indicator; what there is keeps its meaning.
  @EventType("indicator.retired")
  record Retired(IndicatorView indicator) implements IndicatorEvent {}
}
