package org.buranakan.agreements.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One grade of a situation, such as the red flag of a flood warning. */
@Schema(
    name = "StandardLevel",
    description = "One grade of a situation, what it means and what everybody does then.")
public record Level(
    @Schema(description = "Short code, once in a standard", examples = "red")
        @NotNull
        @Pattern(regexp = "[a-z][a-z0-9-]{0,39}")
        String code,
    @Schema(description = "How people call it") @NotNull @Valid Text name,
    @Schema(description = "What it says about the situation") @NotNull @Valid Text meaning,
    @Schema(
            description = "The event is expected in this many hours at the earliest",
            examples = "6")
        @PositiveOrZero
        @Max(8760)
        @Nullable Integer leadTimeHoursMin,
    @Schema(description = "… and in this many hours at the latest", examples = "30")
        @PositiveOrZero
        @Max(8760)
        @Nullable Integer leadTimeHoursMax,
    @Schema(description = "What is to be done") @NotNull @Valid Text action) {}
