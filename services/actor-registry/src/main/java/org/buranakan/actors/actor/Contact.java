package org.buranakan.actors.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a person is reached (Popolo: contact detail).
///
/// @param type By what
/// @param value The number, address or name there
public record Contact(
    @NotNull ContactType type,
    @Schema(examples = "074-000-000") @NotBlank @Size(max = 500) String value) {}
