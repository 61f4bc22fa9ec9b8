package org.buranakan.instruments.bottleneck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What somebody who looked found to stand in the way.
///
/// @param kind What kind of thing it is
/// @param description Replaces the description; what is missing stays as it was. What an actor
///     reported, only that actor describes anew
@Schema(name = "BottleneckAssessment")
record Assessment(@NotNull BottleneckKind kind, @Valid @Nullable Text description) {}
