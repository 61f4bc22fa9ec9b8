package org.buranakan.actors.actor;

import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Authority that a structural instrument gave to the actor. */
@Schema(description = "Authority that a structural IGM instrument gave to the actor.")
public record Mandate(
    @Schema(description = "The instrument in igm-instruments") UUID instrumentId,
    @Schema(description = "What the actor may now do") Text powers,
    @Schema(description = "The law or order behind it; missing if the instrument names none")
        @Nullable Text legalBasis,
    @Schema(description = "When the instrument came into force") Instant since) {}
