package org.buranakan.instruments.bottleneck;

import java.util.UUID;
import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventType;

/** What can happen to a bottleneck. */
sealed interface BottleneckEvent extends DomainEvent {
  BottleneckView bottleneck();

  @Override
  default BottleneckView aggregate() {
    return bottleneck();
  }

  @EventType("bottleneck.opened")
  record Opened(BottleneckView bottleneck) implements BottleneckEvent {}

  @EventType("bottleneck.assessed")
  record Assessed(BottleneckView bottleneck) implements BottleneckEvent {}

  @EventType("bottleneck.addressed")
  record Addressed(BottleneckView bottleneck, UUID instrumentId) implements BottleneckEvent {}

  /** An instrument that worked on it closed without removing it. */
  @EventType("bottleneck.instrument-closed")
  record InstrumentClosed(BottleneckView bottleneck, UUID instrumentId)
      implements BottleneckEvent {}

  @EventType("bottleneck.resolved")
  record Resolved(BottleneckView bottleneck) implements BottleneckEvent {}
}
