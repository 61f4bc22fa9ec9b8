package org.buranakan.instruments.bottleneck;

import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How a bottleneck came to be gone.
///
/// @param instrumentId The instrument that removed it; missing if none did
/// @param outcome How it came to be gone
/// @param resolvedAt When it was said to be gone
@Schema(name = "BottleneckResolution")
public record Resolution(@Nullable UUID instrumentId, Text outcome, Instant resolvedAt) {}
