package org.buranakan.kpis.offer;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The target that a province sets itself.
///
/// @param target The share of conformance to be reached, in percent
/// @param fiscalYear By when it is to be reached; Gregorian, or of the Buddhist era
@Schema(name = "KpiOfferAcceptance")
record Acceptance(
    @Schema(examples = "80") @NotNull BigDecimal target,
    @Schema(examples = "2027") @NotNull Integer fiscalYear) {}
