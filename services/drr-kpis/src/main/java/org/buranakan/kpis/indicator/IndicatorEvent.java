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

  @EventType("indicator.defined")
  record Defined(IndicatorView indicator) implements IndicatorEvent {}

  @EventType("indicator.retired")
  record Retired(IndicatorView indicator) implements IndicatorEvent {}
}
