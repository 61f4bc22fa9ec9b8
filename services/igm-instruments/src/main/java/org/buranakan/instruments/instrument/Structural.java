package org.buranakan.instruments.instrument;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is particular to a structural instrument, beside its mandate. */
@Schema(description = "What is particular to a structural instrument, beside its mandate.")
public record Structural(
    @Schema(description = "The form that it takes") @NotNull StructuralForm form) {}
