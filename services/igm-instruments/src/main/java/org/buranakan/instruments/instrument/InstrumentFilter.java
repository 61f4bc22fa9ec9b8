package org.buranakan.instruments.instrument;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.buranakan.instruments.bottleneck.Family;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which instruments a list shows. */
record InstrumentFilter(
    @Parameter(description = "ISO 3166-2 code of a province", example = "TH-90")
        @QueryParam("province")
        @ProvinceCode
        @Nullable String province,
    @Parameter(description = "Their family") @QueryParam("family") @Nullable Family family,
    @Parameter(description = "How far they have come") @QueryParam("status")
        @Nullable InstrumentStatus status,
    @Parameter(description = "The bottleneck that they shall remove") @QueryParam("bottleneck")
        @Nullable UUID bottleneck) {}
