package org.buranakan.dialogue.track;

import jakarta.ws.rs.QueryParam;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which tracks a list shows.
///
/// @param province ISO 3166-2 code of a province
/// @param theme What they are about
/// @param status How they go on
record TrackFilter(
    @Parameter(example = "TH-90") @QueryParam("province") @ProvinceCode @Nullable String province,
    @QueryParam("theme") @Nullable Theme theme,
    @QueryParam("status") @Nullable TrackStatus status) {}
