package org.buranakan.instruments.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.buranakan.platform.text.MostCharacters;
import org.buranakan.platform.text.Text;

/// The authority that a structural instrument gives an actor.
///
/// @param actorId Who receives the authority
/// @param powers What the actor may do once the instrument is in force; 1000 characters at most
/// @param legalBasis The law, order or agreement behind it; 1000 characters at most
public record Mandate(
    @NotNull UUID actorId,
    @NotNull @Valid @MostCharacters(1000) Text powers,
    @NotNull @Valid @MostCharacters(1000) Text legalBasis) {}
