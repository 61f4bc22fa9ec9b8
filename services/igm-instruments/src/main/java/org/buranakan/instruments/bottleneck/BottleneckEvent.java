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

  /// Something stands in the way: somebody reported it, a KPI went off track or a dialogue went
  /// slack.
  @EventType("bottleneck.opened")
  record Opened(BottleneckView bottleneck) implements BottleneckEvent {}

  /// Somebody who looked said what really stands in the way.
  @EventType("bottleneck.assessed")
  record Assessed(BottleneckView bottleneck) implements BottleneckEvent {}

  /// An instrument that is made for it came into force.
  ///
  /// @param instrumentId The instrument that came into force
  @EventType("bottleneck.addressed")
  record Addressed(BottleneckView bottleneck, UUID instrumentId) implements BottleneckEvent {}

  /// An instrument that worked on it closed without removing it; it is open again unless another
  /// one works on it.
  ///
  /// @param instrumentId The instrument that closed
  @EventType("bottleneck.instrument-closed")
  record InstrumentClosed(BottleneckView bottleneck, UUID instrumentId)
      implements BottleneckEvent {}

  /// The bottleneck does not stand in the way any more.
  @EventType("bottleneck.resolved")
  record Resolved(BottleneckView bottleneck) implements BottleneckEvent {}
}
