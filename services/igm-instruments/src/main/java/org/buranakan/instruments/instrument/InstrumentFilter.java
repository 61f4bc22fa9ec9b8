package org.buranakan.instruments.instrument;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.buranakan.instruments.bottleneck.Family;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which instruments a list shows.
///
/// @param province ISO 3166-2 code of a province
/// @param family Their family
/// @param status How far they have come
/// @param bottleneck The bottleneck that they shall remove
record InstrumentFilter(
    @Parameter(example = "TH-90") @QueryParam("province") @ProvinceCode @Nullable String province,
    @QueryParam("family") @Nullable Family family,
    @QueryParam("status") @Nullable InstrumentStatus status,
    @QueryParam("bottleneck") @Nullable UUID bottleneck) {}
