package org.buranakan.instruments.bottleneck;

import jakarta.ws.rs.QueryParam;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which bottlenecks a list shows. */
record BottleneckFilter(
    @Parameter(description = "ISO 3166-2 code of a province", example = "TH-90")
        @QueryParam("province")
        @ProvinceCode
        @Nullable String province,
    @Parameter(description = "What kind of thing stands in the way") @QueryParam("kind")
        @Nullable BottleneckKind kind,
    @Parameter(description = "The family of instruments that fits") @QueryParam("family")
        @Nullable Family family,
    @Parameter(description = "How far their removal has come") @QueryParam("status")
        @Nullable BottleneckStatus status) {}
