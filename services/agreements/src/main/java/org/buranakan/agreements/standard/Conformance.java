package org.buranakan.agreements.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How it is seen that the standard is followed; becomes a KPI of drr-kpis.
///
/// @param question What share is measured
/// @param unit Always percent
/// @param target The share aimed at, in percent
@Schema(name = "StandardConformance")
public record Conformance(
    @NotNull @Valid Text question,
    @Schema(examples = "percent") @NotNull @Pattern(regexp = "percent") String unit,
    @Schema(examples = "90")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 3)
        BigDecimal target) {}
