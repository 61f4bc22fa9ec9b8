package org.buranakan.platform.event;

import org.jspecify.annotations.Nullable;

/** Is told of every change that a transaction tells others of. */
public interface ChangeLog {
  /** Within the transaction. The cause is null for what a caller's command or the clock did. */
  void changed(DomainEvent event, @Nullable IncomingEvent cause);
}
