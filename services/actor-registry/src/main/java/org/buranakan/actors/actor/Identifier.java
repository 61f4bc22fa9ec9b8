package org.buranakan.actors.actor;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A name that a register gave to the actor; no two actors share one.
///
/// @param scheme The register: th-juristic-id, th-dla, th-tax-id, …
/// @param identifier The name in that register
@Embeddable
public record Identifier(
    @Schema(examples = "th-juristic-id") @NotBlank @Pattern(regexp = "[a-z0-9-]{2,40}")
        String scheme,
    @Schema(examples = "0405560001240") @NotBlank @Size(max = 100) String identifier) {}
