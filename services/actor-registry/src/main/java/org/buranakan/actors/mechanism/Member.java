package org.buranakan.actors.mechanism;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// An actor in a mechanism.
///
/// @param actorId The actor in the actor registry
/// @param role As what it takes part
public record Member(@NotNull UUID actorId, @NotNull MemberRole role) {}
