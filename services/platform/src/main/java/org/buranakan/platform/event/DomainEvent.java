package org.buranakan.platform.event;

/**
 * One committed change of one aggregate, told to everybody. The record's components are the event's
 * {@code data}; {@link EventType} names it.
 */
public interface DomainEvent {
  /** The aggregate after the change, as {@code GET} shows it. */
  Snapshot aggregate();
}
