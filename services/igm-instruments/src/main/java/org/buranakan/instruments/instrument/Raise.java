package org.buranakan.instruments.instrument;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A programme goes up one level.
///
/// @param to The next level
/// @param actorId The actor that a representative speaks for, if it is not the proposer: a local
///     government of the province
record Raise(@NotNull Level to, @Nullable UUID actorId) {}
