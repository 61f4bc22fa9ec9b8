package org.buranakan.platform.inbox;

import org.buranakan.platform.event.IncomingEvent;

/**
 * What this service does with the events of one topic. The {@link Inbox} calls it in a transaction,
 * once for each event, in the order of each aggregate; the topic has to stand in the service's
 * {@code mp.messaging.incoming.events.topics}.
 */
public interface Feed {
  /** Whose topic it follows: {@code actor} stands for {@code buranakan.actors.v1}. */
  String aggregate();

  /** Whether the inbox follows it; if not, it is only read when replicas are rebuilt. */
  default boolean isFollowed() {
    return true;
  }

  /**
   * Keeps a replica up to date: the {@code known_…} tables, in which the newest version wins. It
   * does nothing else, because it is run again, over the whole history, when replicas are rebuilt.
   */
  default void remember(IncomingEvent event) {}

  /** What follows from the event besides; never run again for an event that had its effect. */
  default void react(IncomingEvent event) {}
}
