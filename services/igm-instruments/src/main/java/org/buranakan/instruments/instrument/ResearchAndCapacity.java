package org.buranakan.instruments.instrument;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is particular to a research and capacity instrument.
///
/// @param kind What it brings
/// @param providerId The actor that studies, trains, collects or advises
/// @param beneficiaryIds The actors that it is for
public record ResearchAndCapacity(
    @NotNull CapacityKind kind,
    @NotNull UUID providerId,
    @Schema(examples = "[\"01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e\"]") @NotEmpty @Size(max = 200)
        List<@NotNull UUID> beneficiaryIds) {}
