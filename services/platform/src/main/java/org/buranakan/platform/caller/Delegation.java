package org.buranakan.platform.caller;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.buranakan.platform.problem.Reason;

/** For whom an account speaks though its token does not name the actor. */
public interface Delegation {
  /** The actors that have appointed the account, and still do. */
  Set<UUID> actorsOf(String account);

  /** What became of an appointment that the account had, or is to have; empty if there is none. */
  Optional<Reason> whyNot(String account, UUID actor);
}
