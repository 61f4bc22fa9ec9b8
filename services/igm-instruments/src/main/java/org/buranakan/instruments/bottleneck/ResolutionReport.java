package org.buranakan.instruments.bottleneck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/// A bottleneck that is gone.
///
/// @param instrumentId The instrument that removed it, one of those that address it
/// @param outcome How it came to be gone; published: name no persons
record ResolutionReport(@Nullable UUID instrumentId, @NotNull @Valid Text outcome) {}
