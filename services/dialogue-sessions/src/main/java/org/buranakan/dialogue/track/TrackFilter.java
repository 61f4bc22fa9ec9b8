package org.buranakan.dialogue.track;

import jakarta.ws.rs.QueryParam;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which tracks a list shows. */
record TrackFilter(
    @Parameter(description = "ISO 3166-2 code of a province", example = "TH-90")
        @QueryParam("province")
        @ProvinceCode
        @Nullable String province,
    @Parameter(description = "What they are about") @QueryParam("theme") @Nullable Theme theme,
    @Parameter(description = "How they go on") @QueryParam("status")
        @Nullable TrackStatus status) {}
