package org.buranakan.actors.actor;

import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The little of an actor that is asked for where many take part: whole actors would not fit into
 * memory.
 *
 * @param name null for a person
 */
public record KnownActor(UUID id, Sector sector, ActorStatus status, @Nullable Text name) {
  boolean isActive() {
    return status == ActorStatus.ACTIVE;
  }
}
