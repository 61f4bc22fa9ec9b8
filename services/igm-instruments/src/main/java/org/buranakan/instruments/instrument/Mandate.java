package org.buranakan.instruments.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The authority that a structural instrument gives an actor. */
@Schema(description = "The authority that a structural instrument gives an actor.")
public record Mandate(
    @Schema(description = "Who receives the authority") @NotNull UUID actorId,
    @Schema(description = "What the actor may do once the instrument is in force") @NotNull @Valid
        Text powers,
    @Schema(description = "The law, order or agreement behind it") @NotNull @Valid
        Text legalBasis) {}
