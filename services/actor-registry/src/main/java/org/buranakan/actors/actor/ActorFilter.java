package org.buranakan.actors.actor;

import jakarta.ws.rs.QueryParam;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which actors a list shows. */
record ActorFilter(
    @Parameter(description = "ISO 3166-2 code of a province", example = "TH-90")
        @QueryParam("province")
        @ProvinceCode
        @Nullable String province,
    @QueryParam("sector") @Nullable Sector sector,
    @QueryParam("status") @Nullable ActorStatus status,
    @Parameter(description = "An identifier in any register") @QueryParam("identifier")
        @Nullable String identifier) {}
