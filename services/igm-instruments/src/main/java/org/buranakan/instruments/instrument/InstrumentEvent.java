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

  @EventType("instrument.proposed")
  record Proposed(InstrumentView instrument) implements InstrumentEvent {}

  @EventType("instrument.evidence-cited")
  record EvidenceCited(InstrumentView instrument, Evidence evidence) implements InstrumentEvent {}

  @EventType("instrument.raised")
  record Raised(InstrumentView instrument, Level from) implements InstrumentEvent {}

  @EventType("instrument.in-force")
  record InForce(InstrumentView instrument) implements InstrumentEvent {}

  @EventType("instrument.closed")
  record Closed(InstrumentView instrument) implements InstrumentEvent {}
}
