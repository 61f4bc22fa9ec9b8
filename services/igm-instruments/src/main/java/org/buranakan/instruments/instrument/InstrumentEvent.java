package org.buranakan.instruments.instrument;

import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventType;

/** What can happen to an instrument. */
sealed interface InstrumentEvent extends DomainEvent {
  InstrumentView instrument();

  @Override
  default InstrumentView aggregate() {
    return instrument();
  }

  /// A new instrument is proposed.
  @EventType("instrument.proposed")
  record Proposed(InstrumentView instrument) implements InstrumentEvent {}

  /// A programme cites something that speaks for it.
  @EventType("instrument.evidence-cited")
  record EvidenceCited(InstrumentView instrument, Evidence evidence) implements InstrumentEvent {}

  /// A programme went up one level.
  ///
  /// @param from The level that it left
  @EventType("instrument.raised")
  record Raised(InstrumentView instrument, Level from) implements InstrumentEvent {}

  /// The instrument came into force; a structural one gives its mandate from now on.
  @EventType("instrument.in-force")
  record InForce(InstrumentView instrument) implements InstrumentEvent {}

  /// The instrument came to its end, or a proposal was withdrawn.
  @EventType("instrument.closed")
  record Closed(InstrumentView instrument) implements InstrumentEvent {}
}
