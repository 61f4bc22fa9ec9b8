package org.buranakan.dialogue.session;

import java.util.List;
import java.util.UUID;
import org.buranakan.dialogue.actor.Sector;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether the session came to a consensus on a decision item, and why.
///
/// @param itemId The decision item of the agenda
/// @param title What the item is about
/// @param reached Whether there is a consensus: nobody who attended opposes it, and those in favour
///     come from the state and from outside it
/// @param parties The actors that support or accept it
/// @param sectors The sectors of those actors, each once
/// @param reason Why there is one (`consensus.across-sectors`), or why not (`consensus.opposed`,
///     `consensus.no-support`, `consensus.state-only`, `consensus.without-state`; more may come)
public record Consensus(
    UUID itemId,
    Text title,
    boolean reached,
    @Schema(examples = "[\"01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e\"]") List<UUID> parties,
    List<Sector> sectors,
    Reason reason) {}
