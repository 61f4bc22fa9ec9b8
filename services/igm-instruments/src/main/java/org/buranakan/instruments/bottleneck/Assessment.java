package org.buranakan.instruments.bottleneck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody who looked found to stand in the way. */
@Schema(
    name = "BottleneckAssessment",
    description = "What somebody who looked found to stand in the way.")
record Assessment(
    @Schema(description = "What kind of thing it is") @NotNull BottleneckKind kind,
    @Schema(
            description =
                "Replaces the description; what is missing stays as it was. What an actor reported,"
                    + " only that actor describes anew")
        @Valid
        @Nullable Text description) {}
