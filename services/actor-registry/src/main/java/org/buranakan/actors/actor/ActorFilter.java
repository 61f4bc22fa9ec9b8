package org.buranakan.actors.actor;

import jakarta.ws.rs.QueryParam;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which actors a list shows.
///
/// @param province ISO 3166-2 code of a province
/// @param kind What they are
/// @param sector The part of society that they belong to
/// @param status Whether they still exist
/// @param identifier An identifier that they have, in any register; persons are not found by theirs
record ActorFilter(
    @Parameter(example = "TH-90") @QueryParam("province") @ProvinceCode @Nullable String province,
    @QueryParam("kind") @Nullable ActorKind kind,
    @QueryParam("sector") @Nullable Sector sector,
    @QueryParam("status") @Nullable ActorStatus status,
    @Parameter(example = "0405560001240") @QueryParam("identifier") @Nullable String identifier) {}
