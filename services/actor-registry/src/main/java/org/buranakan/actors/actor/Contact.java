package org.buranakan.actors.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a person is reached (Popolo: contact detail). */
@Schema(description = "How a person is reached (Popolo: contact detail).")
public record Contact(
    @Schema(description = "By what") @NotNull ContactType type,
    @Schema(description = "The number, address or name there", examples = "074-000-000")
        @NotBlank
        @Size(max = 500)
        String value) {}
