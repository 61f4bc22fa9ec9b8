package org.buranakan.agreements.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One grade of a situation, what it means and what everybody does then.
///
/// @param code Short code, once in a standard
/// @param name How people call it
/// @param meaning What it says about the situation
/// @param leadTimeHoursMin The event is expected in this many hours at the earliest
/// @param leadTimeHoursMax The event is expected in this many hours at the latest
/// @param action What is to be done
@Schema(name = "StandardLevel")
public record Level(
    @Schema(examples = "red") @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
    @NotNull @Valid Text name,
    @NotNull @Valid Text meaning,
    @Schema(examples = "6") @PositiveOrZero @Max(8760) @Nullable Integer leadTimeHoursMin,
    @Schema(examples = "30") @PositiveOrZero @Max(8760) @Nullable Integer leadTimeHoursMax,
    @NotNull @Valid Text action) {}
