package org.buranakan.instruments.instrument;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is particular to a research and capacity instrument. */
@Schema(description = "What is particular to a research and capacity instrument.")
public record ResearchAndCapacity(
    @Schema(description = "What it brings") @NotNull CapacityKind kind,
    @Schema(description = "The actor that studies, trains, collects or advises") @NotNull
        UUID providerId,
    @Schema(
            description = "The actors that it is for",
            examples = "[\"01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e\"]")
        @NotEmpty
        @Size(max = 200)
        List<@NotNull UUID> beneficiaryIds) {}
