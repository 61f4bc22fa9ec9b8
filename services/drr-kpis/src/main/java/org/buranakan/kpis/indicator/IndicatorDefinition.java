package org.buranakan.kpis.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.buranakan.platform.text.MostCharacters;
import org.buranakan.platform.text.ProvinceCode;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An indicator of one's own.
///
/// @param code Small letters, digits, hyphens; unique in the suite
/// @param name What it is called, in 300 characters at most
/// @param unit The unit of its values
/// @param better Which way it should go
/// @param formula How it is computed from variables and other indicators: + - * / ( ) and min, max,
///     sum, average; at most 60 names, and 10 indicators computed from each other. Numbers have no
///     exponent, at most 15 digits and 15 decimals. Missing for an indicator that is measured
///     itself: its readings are then reported under its code.
/// @param province The province that it is for; missing for all. Officers must name theirs.
public record IndicatorDefinition(
    @Schema(examples = "flood-affected-rate")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "[a-z](-?[a-z0-9]){0,59}")
        String code,
    @NotNull @Valid @MostCharacters(300) Text name,
    @Schema(examples = "per 100000 people") @NotBlank @Size(max = 100) String unit,
    @NotNull Better better,
    @Schema(examples = "affected_people / population * 100000") @Size(min = 1, max = 500)
        @Nullable String formula,
    @Schema(examples = "TH-90") @ProvinceCode @Nullable String province) {}
