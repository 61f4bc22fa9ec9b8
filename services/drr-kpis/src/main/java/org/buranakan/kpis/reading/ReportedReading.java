package org.buranakan.kpis.reading;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One measured figure.
///
/// @param variable Code of a variable, or of an indicator that is not computed
/// @param province The province that it is of: ISO 3166-2
/// @param year Gregorian, or of the Buddhist era: 2568 is 2025
/// @param yearKind calendar if it is missing
/// @param value The figure, in the variable's unit. Zero is a value; what is not known is not
///     reported
/// @param asOf The day that the figure describes the state of; today if missing. Of several reports
///     of one figure the one with the latest day stands
/// @param source Where it comes from
record ReportedReading(
    @Schema(examples = "A-2.count") @NotBlank @Size(max = 60) String variable,
    @Schema(examples = "TH-90") @NotNull @ProvinceCode String province,
    @Schema(examples = "2025") @NotNull Integer year,
    @Nullable YearKind yearKind,
    @Schema(examples = "126") @NotNull BigDecimal value,
    @Schema(examples = "2025-11-29") @Nullable LocalDate asOf,
    @NotNull @Valid Source source) {}
