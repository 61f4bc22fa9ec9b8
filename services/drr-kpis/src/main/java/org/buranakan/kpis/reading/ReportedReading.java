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

/** One figure that a caller reports. */
@Schema(description = "One measured figure.")
record ReportedReading(
    @Schema(
            description = "Code of a variable, or of an indicator that is not computed",
            examples = "A-2.count")
        @NotBlank
        @Size(max = 60)
        String variable,
    @Schema(description = "The province that it is of: ISO 3166-2", examples = "TH-90")
        @NotNull
        @ProvinceCode
        String province,
    @Schema(description = "Gregorian, or of the Buddhist era: 2568 is 2025", examples = "2025")
        @NotNull
        Integer year,
    @Schema(description = "calendar if it is missing") @Nullable YearKind yearKind,
    @Schema(
            description =
                "The figure, in the variable's unit. Zero is a value; what is not known is"
                    + " not reported",
            examples = "126")
        @NotNull
        BigDecimal value,
    @Schema(
            description =
                "The day that the figure describes the state of; today if missing. Of several"
                    + " reports of one figure the one with the latest day stands",
            examples = "2025-11-29")
        @Nullable LocalDate asOf,
    @Schema(description = "Where it comes from") @NotNull @Valid Source source) {}
