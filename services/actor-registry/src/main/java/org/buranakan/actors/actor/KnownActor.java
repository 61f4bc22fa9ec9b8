package org.buranakan.actors.actor;

import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The little of an actor that is asked for where many take part.
 *
 * @param name its beginning, if it is long; null for a person
 */
public record KnownActor(UUID id, Sector sector, ActorStatus status, @Nullable Text name) {
  boolean isActive() {
    return status == ActorStatus.ACTIVE;
  }
}
