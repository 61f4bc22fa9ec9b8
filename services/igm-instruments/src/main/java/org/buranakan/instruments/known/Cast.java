package org.buranakan.instruments.known;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The actors that a request names: all of them known and active. */
public record Cast(Map<UUID, KnownActor> actors) {

  public KnownActor get(UUID id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("not in the cast: " + id));
  }

  public Optional<KnownActor> find(@Nullable UUID id) {
    return id == null ? Optional.empty() : Optional.ofNullable(actors.get(id));
  }
}
