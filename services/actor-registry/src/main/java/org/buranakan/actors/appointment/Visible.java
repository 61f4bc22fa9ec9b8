package org.buranakan.actors.appointment;

import java.util.Set;
import java.util.UUID;

/**
 * Which appointments a caller may see: lists and single documents ask the same question.
 *
 * @param everywhere whether all of them
 * @param provinces those whose records the caller keeps or whose dialogues it runs
 * @param actors those that the caller's token names
 * @param account the caller, who may know whom it represents
 */
record Visible(boolean everywhere, Set<String> provinces, Set<UUID> actors, String account) {
  boolean covers(AppointmentView one) {
    return everywhere
        || (one.province() != null && provinces.contains(one.province()))
        || actors.contains(one.actorId())
        || one.representative().toString().equals(account);
  }
}
