package org.buranakan.instruments.instrument;

import jakarta.validation.constraints.NotNull;

/// What is particular to a structural instrument, beside its mandate.
///
/// @param form The form that it takes
public record Structural(@NotNull StructuralForm form) {}
