package org.buranakan.platform.event;

/**
 * One committed change of one aggregate, told to everybody. The record's components are the event's
 * {@code data}; {@link EventType} names it.
 */
public interface DomainEvent {
  /** The aggregate after the change, as {@code GET} shows it. */
  Snapshot aggregate();

  /**
   * Whether the change put words of its caller into the document. If not, it is told however long
   * the document has become by others: nobody could make it shorter first.
   */
  default boolean addsWords() {
    return true;
  }
}
