package org.buranakan.agreements.standard;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which standards a list shows. */
record StandardFilter(
    @Parameter(description = "ISO 3166-2 code of a province", example = "TH-90")
        @QueryParam("province")
        @ProvinceCode
        @Nullable String province,
    @Parameter(description = "Whether they are to be followed") @QueryParam("status")
        @Nullable StandardStatus status,
    @Parameter(description = "What they are about", example = "flood") @QueryParam("theme")
        @Nullable String theme,
    @Parameter(description = "The agreement that they rest on") @QueryParam("agreementId")
        @Nullable UUID agreementId) {}
