package org.buranakan.actors.actor;

import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/// Authority that a structural IGM instrument gave to the actor.
///
/// @param instrumentId The instrument in igm-instruments
/// @param powers What the actor may now do
/// @param legalBasis The law or order behind it; missing if the instrument names none
/// @param since When the instrument came into force
public record Mandate(UUID instrumentId, Text powers, @Nullable Text legalBasis, Instant since) {}
