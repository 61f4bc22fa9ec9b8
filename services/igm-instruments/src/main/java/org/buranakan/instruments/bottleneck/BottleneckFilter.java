package org.buranakan.instruments.bottleneck;

import jakarta.ws.rs.QueryParam;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which bottlenecks a list shows.
///
/// @param province ISO 3166-2 code of a province
/// @param kind What kind of thing stands in the way
/// @param family The family of instruments that fits
/// @param status How far their removal has come
record BottleneckFilter(
    @Parameter(example = "TH-90") @QueryParam("province") @ProvinceCode @Nullable String province,
    @QueryParam("kind") @Nullable BottleneckKind kind,
    @QueryParam("family") @Nullable Family family,
    @QueryParam("status") @Nullable BottleneckStatus status) {}
