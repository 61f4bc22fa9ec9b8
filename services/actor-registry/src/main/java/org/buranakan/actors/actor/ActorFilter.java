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
    @Parameter(description = "What they are") @QueryParam("kind") @Nullable ActorKind kind,
    @Parameter(description = "The part of society that they belong to") @QueryParam("sector")
        @Nullable Sector sector,
    @Parameter(description = "Whether they still exist") @QueryParam("status")
        @Nullable ActorStatus status,
    @Parameter(
            description =
                "An identifier that they have, in any register; persons are not found by theirs",
            example = "0405560001240")
        @QueryParam("identifier")
        @Nullable String identifier) {}
