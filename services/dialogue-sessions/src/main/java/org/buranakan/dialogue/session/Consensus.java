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
    @Schema(description = "The decision item of the agenda") UUID itemId,
    @Schema(description = "What the item is about") Text title,
    @Schema(description = "Whether there is a consensus") boolean reached,
    @Schema(
            description = "The actors that support or accept it",
            examples = "[\"01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e\"]")
        List<UUID> parties,
    @Schema(description = "The sectors of those actors, each once") List<Sector> sectors,
    @Schema(description = "Why there is one, or why not") Reason reason) {}
