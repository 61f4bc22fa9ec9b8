package org.buranakan.instruments.instrument;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is particular to a behavioural instrument.
///
/// @param method How it works
/// @param trackId The dialogue track that it serves; missing if it serves none
public record Behavioural(@NotNull Method method, @Nullable UUID trackId) {}
