package org.buranakan.kpis.offer;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The target that a province sets itself. */
@Schema(name = "KpiOfferAcceptance", description = "The target that a province sets itself.")
record Acceptance(
    @Schema(description = "The share of conformance to be reached, in percent", examples = "80")
        @NotNull
        BigDecimal target,
    @Schema(
            description = "By when it is to be reached; Gregorian, or of the Buddhist era",
            examples = "2027")
        @NotNull
        Integer fiscalYear) {}
