package org.buranakan.dialogue.session;

import java.util.List;
import java.util.UUID;
import org.buranakan.dialogue.actor.Sector;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the session came to a consensus on a decision item. */
@Schema(description = "Whether the session came to a consensus on a decision item, and why.")
public record Consensus(
    UUID itemId,
    Text title,
    boolean reached,
    @Schema(description = "The actors that support or accept it") List<UUID> parties,
    @Schema(description = "Their sectors") List<Sector> sectors,
    Reason reason) {}
