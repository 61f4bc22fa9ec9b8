package org.buranakan.instruments.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.buranakan.platform.text.MostCharacters;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The authority that a structural instrument gives an actor. */
@Schema(description = "The authority that a structural instrument gives an actor.")
public record Mandate(
    @Schema(description = "Who receives the authority") @NotNull UUID actorId,
    @Schema(
            description =
                "What the actor may do once the instrument is in force; 1000 characters at most")
        @NotNull
        @Valid
        @MostCharacters(1000)
        Text powers,
    @Schema(description = "The law, order or agreement behind it; 1000 characters at most")
        @NotNull
        @Valid
        @MostCharacters(1000)
        Text legalBasis) {}
