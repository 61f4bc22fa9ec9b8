package org.buranakan.instruments.bottleneck;

import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a bottleneck came to be gone. */
@Schema(name = "BottleneckResolution", description = "How a bottleneck came to be gone.")
public record Resolution(
    @Schema(description = "The instrument that removed it; missing if none did")
        @Nullable UUID instrumentId,
    @Schema(description = "How it came to be gone") Text outcome,
    @Schema(description = "When it was said to be gone") Instant resolvedAt) {}
